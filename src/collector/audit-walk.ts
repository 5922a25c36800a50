import { createTree, type Tree } from '../domain/merkle.js';
import { checkContent, readRemoval } from './audit-content.js';
import type { Find } from './audit-signed.js';
import type { Hashing } from './hashing.js';
import { EMPTY, type Head } from './head.js';
import type { Receipt } from './receipt.js';
import type { Content, LedgerRow, Removal, SignedHead, Store, Tip } from './store.js';

/** What an audit is about, and what it is told. */
export interface Scene {
  readonly store: Store;
  /** The end of the ledger as the audit began: what comes while it reads is not its business. */
  readonly tip: Tip;
  readonly hashing: Hashing;
  /** Receipts that visitors hold, by number. */
  readonly promised: ReadonlyMap<number, Receipt>;
  readonly find: Find;
}

/** How far an audit has come along the ledger, and what it has seen. */
export interface Walk {
  readonly tree: Tree;
  /** The last line, and the chain up to it. */
  seq: number;
  hash: string;
  /** Whether all lines up to here were there: else the tree is not the one that was signed. */
  known: boolean;
  /** Up to where signed tree heads prove it. */
  signed: number;
  records: number;
  /** Records whose content is not there: a note further on must say why. */
  readonly missing: number[];
  readonly removals: Removal[];
}

/** Begins behind the detached months, with the signed tree head that stands for them. */
export async function startWalk(
  { store, tip, hashing, find }: Scene,
  open: (head: SignedHead) => Promise<Head | undefined>,
): Promise<Walk> {
  const [first] = await store.ledger({ limit: 1 });
  const detached = (first?.seq ?? tip.seq + 1) - 1;
  const edge = detached ? await store.headBefore(detached) : undefined;
  const head = edge?.size === detached ? await open(edge) : undefined;
  const isProven = head && createTree(hashing.node, head.peaks).root === head.root;
  if (detached && !isProven) find(1, `the lines 1 to ${detached} are missing, and no signed tree head stands for them`);
  const start = isProven ? head : EMPTY;
  return {
    tree: createTree(hashing.node, start.peaks),
    seq: detached,
    hash: start.hash,
    known: detached === start.size,
    signed: start.size,
    records: 0,
    missing: [],
    removals: [],
  };
}

/** Each line is judged by what stands before it, so that one change is one finding. */
export function walkLine({ hashing, promised, find }: Scene, walk: Walk, line: LedgerRow, content?: Content): void {
  const next = walk.seq + 1;
  if (line.seq !== next) {
    find(next, line.seq > next ? `missing, with everything up to ${line.seq - 1}` : 'there twice');
    walk.known = false;
  }
  const leaf = hashing.leaf(line.seq, line.kind, line.commitment);
  if (line.seq === next && line.hash !== hashing.chain(walk.hash, leaf))
    find(line.seq, 'its line in the ledger was changed, or is in the wrong place');
  walk.seq = line.seq;
  walk.hash = line.hash;
  walk.tree.add(leaf);
  if (line.kind === 'note') {
    const note = readRemoval(line, hashing);
    if (note) walk.removals.push(note);
    else find(line.seq, 'the note was changed');
    if (content) find(line.seq, 'something lies beside a note');
  } else if (content) {
    walk.records += 1;
    const problem = checkContent(line, content, hashing);
    if (problem) find(line.seq, problem);
  } else walk.missing.push(line.seq);
  const receipt = promised.get(line.seq);
  if (receipt && (receipt.commitment !== line.commitment || receipt.hash !== line.hash))
    find(line.seq, 'a receipt for it says something else');
}

/**
 * Compares the lines so far with what was signed of them.
 * @param isNamed whether something is wrong already with a line behind this number: then that is why
 */
export function walkHead(
  { find }: Scene,
  walk: Walk,
  head: Head | undefined,
  isNamed: (behind: number) => boolean,
): void {
  if (!head || !walk.known) return;
  if (head.root === walk.tree.root && head.hash === walk.hash) walk.signed = walk.seq;
  else if (!isNamed(walk.signed))
    find(walk.signed + 1, `from here to ${walk.seq} the lines are not those that were signed`);
}
