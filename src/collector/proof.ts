import { createTree, rootOf, siblings } from '../domain/merkle.js';
import { committed } from './chain.js';
import { loadHashing } from './hashing.js';
import { EMPTY, isHead, linesAfter, readPayload } from './head.js';
import { createVerify, type Keys } from './signer.js';
import type { Store } from './store.js';

/** That a line is in the ledger that was signed and, while it is kept, that this record is what the line binds to. */
export interface Proof {
  readonly seq: number;
  readonly kind: 'record' | 'note';
  readonly commitment: string;
  /** The hashes from the leaf to the root (RFC 6962, 2.1.1). */
  readonly path: readonly string[];
  /** The signed tree head. */
  readonly head: string;
  /** Left out once it is erased. `record` is canonical JSON. */
  readonly content?: { readonly received: string; readonly record: string; readonly salt: string };
}

/**
 * Proves a line of the ledger, by its number. Reads the lines between two heads, however long the ledger is.
 * @returns undefined where it was detached, or no head has been signed behind it yet
 */
export async function prove(store: Store, seq: number): Promise<Proof | undefined> {
  const { leaf, node } = await loadHashing();
  const [signed] = await store.heads({ after: seq - 1, limit: 1 });
  if (!signed || seq < 1) return undefined;
  const before = await store.headBefore(seq - 1);
  const start = before ? readPayload(before.jws) : EMPTY;
  if (!isHead(start)) return undefined;

  const ranges = siblings(seq - 1, signed.size).map(([first, behind]) => ({ first, behind, tree: createTree(node) }));
  const add = (position: number, hash: string, span: number): void =>
    ranges.find(({ first, behind }) => first <= position && position < behind)?.tree.add(hash, span);
  let position = 0;
  for (const { hash, span } of start.peaks) {
    add(position, hash, span);
    position += span;
  }
  let found: Pick<Proof, 'kind' | 'commitment'> | undefined;
  for await (const { seq: at, kind, commitment } of linesAfter(store, start.size)) {
    if (at > signed.size) break;
    if (at === seq) found = { kind, commitment };
    add(at - 1, leaf(at, kind, commitment), 1);
  }
  const path = ranges.map(({ tree }) => tree.root ?? '');
  const [kept] = await store.contents(seq, seq);
  const content = kept && { received: kept.received, record: kept.record, salt: kept.salt };
  return found && { seq, ...found, path, head: signed.jws, ...(content && { content }) };
}

/** Whether a proof holds against the published keys; needs no access to the store. */
export async function verifyProof(proof: Proof, keys: Keys): Promise<boolean> {
  const { commit, leaf, node } = await loadHashing();
  const verify = await createVerify(keys);
  const head = await verify('askfirst-head', proof.head);
  const { seq, kind, commitment, path, content } = proof;
  const binds = !content || commit(content.salt, committed(content.received, content.record)) === commitment;
  return binds && isHead(head) && rootOf(leaf(seq, kind, commitment), seq - 1, head.size, path, node) === head.root;
}
