import { linesWithContents } from './audit-content.js';
import { checkEnd } from './audit-end.js';
import { createOpener, type Find } from './audit-signed.js';
import { type Scene, startWalk, walkHead, walkLine } from './audit-walk.js';
import { loadHashing } from './hashing.js';
import { EMPTY, PAGE } from './head.js';
import type { Keys } from './signer.js';
import type { Removal, Store } from './store.js';

export interface AuditOptions {
  /** The published keys (`GET /keys`). Without them nobody says whose the tree heads are. */
  readonly keys?: Keys;
  /** Receipts that visitors hold: what was promised must still stand. */
  readonly receipts?: readonly string[];
}

export interface AuditFinding {
  /** The number in the ledger that it is about; 0 where it has none. */
  readonly seq: number;
  readonly problem: string;
}

export interface Audit {
  readonly sound: boolean;
  /** What is wrong, the first record first. */
  readonly findings: readonly AuditFinding[];
  /** How many lines the ledger has, those that were detached included. */
  readonly size: number;
  /** The Merkle root over all of them, to compare with what others have noted. */
  readonly root: string;
  /** Up to where signed tree heads prove it: behind that, only the chain does. */
  readonly signed: number;
  /** Whether the signatures were checked. */
  readonly verified: boolean;
  /** How many records are there, were erased with a note, and how many lines lie in detached months. */
  readonly records: number;
  readonly erased: number;
  readonly detached: number;
  /** What was taken out, when and why, as the ledger's own notes say. */
  readonly removals: readonly Removal[];
}

const MOST_FINDINGS = 100;

/**
 * Proves that nothing in a store was changed, removed, swapped or reordered, or names what was. Reads all of it once.
 */
export async function audit(store: Store, { keys, receipts = [] }: AuditOptions = {}): Promise<Audit> {
  const findings: AuditFinding[] = [];
  const find: Find = (seq, problem) => {
    findings.push({ seq, problem });
  };
  const hashing = await loadHashing();
  const open = await createOpener(keys, find);
  const promised = await open.receipts(receipts);
  const scene: Scene = { store, tip: await store.tip(), hashing, promised, find };
  const walk = await startWalk(scene, open.head);
  const detached = walk.seq;
  const isNamed = (behind: number): boolean => findings.some(({ seq }) => seq > behind && seq <= walk.seq);

  let heads = await store.heads({ after: detached, limit: PAGE });
  for await (const { line, content, strays } of linesWithContents(store, detached, scene.tip.seq)) {
    walkLine(scene, walk, line, content);
    for (const stray of strays) find(stray, 'not in the ledger');
    const [head] = heads;
    if (head?.size === walk.seq) {
      walkHead(scene, walk, await open.head(head), isNamed);
      heads = heads.length > 1 ? heads.slice(1) : await store.heads({ after: walk.seq, limit: PAGE });
    }
    if (findings.length >= MOST_FINDINGS) break;
  }

  const erased = findings.length < MOST_FINDINGS ? await checkEnd(scene, walk, !findings.length, heads) : 0;
  findings.sort((a, b) => a.seq - b.seq);
  return {
    sound: findings.length === 0,
    findings: findings.slice(0, MOST_FINDINGS),
    size: walk.seq,
    root: walk.tree.root ?? EMPTY.root,
    signed: walk.signed,
    verified: keys !== undefined,
    records: walk.records,
    erased,
    detached,
    removals: walk.removals,
  };
}
