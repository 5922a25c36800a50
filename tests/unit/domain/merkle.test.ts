import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTree, rootOf, siblings } from '../../../src/domain/merkle.js';

const sha256 = (hex: string): string => createHash('sha256').update(hex, 'hex').digest('hex');
const node = (left: string, right: string): string => sha256(`01${left}${right}`);
const leaf = (hex: string): string => sha256(`00${hex}`);

const treeOf = (leaves: readonly string[]) => {
  const tree = createTree(node);
  for (const each of leaves) tree.add(each);
  return tree;
};

/** RFC 6962, 2.1, word for word. */
function root(leaves: readonly string[]): string {
  if (leaves.length === 1) return leaves[0] as string;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return node(root(leaves.slice(0, k)), root(leaves.slice(k)));
}

describe('a Merkle tree', () => {
  // The reference trees of the Certificate Transparency project.
  const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  it.each([
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('of %i leaves has the root that others compute', (size, expected) => {
    expect(treeOf(LEAVES.slice(0, size).map(leaf)).root).toBe(expected);
  });

  it('of any size has the root of RFC 6962, also when it goes on from its peaks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(70), (size, stop) => {
        const leaves = Array.from({ length: size }, (_, index) => leaf(index.toString(16).padStart(4, '0')));
        const first = treeOf(leaves.slice(0, stop));
        const second = createTree(node, first.peaks);
        for (const each of leaves.slice(stop)) second.add(each);
        expect([second.size, second.root]).toEqual([size, root(leaves)]);
      }),
    );
  });

  it('of nothing has no root', () => {
    expect(treeOf([]).root).toBeUndefined();
    expect(treeOf([]).size).toBe(0);
  });

  it('proves every leaf to its root, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, pick) => {
        const leaves = Array.from({ length: size }, (_, index) => leaf(index.toString(16).padStart(4, '0')));
        const index = pick % size;
        const path = siblings(index, size).map(([first, behind]) => root(leaves.slice(first, behind)));
        const from = (at: number, of: string) => rootOf(of, at, size, path, node);
        expect(from(index, leaves[index] as string)).toBe(root(leaves));
        expect(from(index, leaf('ff'))).not.toBe(root(leaves));
        if (size > 1) expect(from((index + 1) % size, leaves[index] as string)).not.toBe(root(leaves));
        expect(rootOf(leaves[index] as string, index, size, [...path, leaf('')], node)).toBeUndefined();
      }),
    );
  });

  it.each([
    [-1, 4],
    [4, 4],
  ])('has no leaf %i of %i', (index, size) => {
    expect(rootOf('00', index, size, ['00', '00'], node)).toBeUndefined();
  });
});
