/** The hash of an inner node over its two children (RFC 6962, 2.1). Hashes are opaque here. */
type NodeHash = (left: string, right: string) => string;

/** A whole subtree of `span` leaves, a power of two. */
export interface Peak {
  readonly hash: string;
  readonly span: number;
}

/**
 * What is needed of a Merkle tree to go on with it and to name its root: its largest whole subtrees, from the left.
 * A tree of a thousand million leaves has at most thirty.
 */
export interface Tree {
  add(hash: string, span?: number): void;
  readonly peaks: readonly Peak[];
  readonly size: number;
  /** Undefined while there is no leaf. */
  readonly root: string | undefined;
}

export function createTree(node: NodeHash, start: readonly Peak[] = []): Tree {
  const peaks = [...start];
  return {
    add(hash, span = 1) {
      let peak: Peak = { hash, span };
      for (let last = peaks.at(-1); last?.span === peak.span; last = peaks.at(-1)) {
        peaks.pop();
        peak = { hash: node(last.hash, peak.hash), span: last.span * 2 };
      }
      peaks.push(peak);
    },
    get peaks() {
      return [...peaks];
    },
    get size() {
      return peaks.reduce((sum, { span }) => sum + span, 0);
    },
    get root() {
      return peaks
        .map(({ hash }) => hash)
        .reduceRight<string | undefined>((right, left) => (right === undefined ? left : node(left, right)), undefined);
    },
  };
}

/** The largest power of two below `size`: where RFC 6962 divides a tree. */
function half(size: number): number {
  let span = 1;
  while (span * 2 < size) span *= 2;
  return span;
}

/** The subtrees, as [first leaf, leaf behind the last], whose hashes prove a leaf, from the leaf to the root. */
export function siblings(index: number, size: number, from = 0): readonly (readonly [number, number])[] {
  if (size <= 1) return [];
  const split = half(size);
  return index < split
    ? [...siblings(index, split, from), [from + split, from + size]]
    : [...siblings(index - split, size - split, from + split), [from, from + split]];
}

/** The root that a leaf and its siblings' hashes give; undefined where the path has not the right length. */
export function rootOf(
  leaf: string,
  index: number,
  size: number,
  path: readonly string[],
  node: NodeHash,
): string | undefined {
  const ranges = index >= 0 && index < size ? siblings(index, size) : undefined;
  if (ranges?.length !== path.length) return undefined;
  return path.reduce((hash, other, step) => {
    const [first = 0] = ranges[step] ?? [];
    return first > index ? node(hash, other) : node(other, hash);
  }, leaf);
}
