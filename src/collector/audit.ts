import { createTree } from '../domain/merkle.js';
import { checkContent, readRemoval } from './audit-content.js';
import { loadHashing } from './hashing.js';
import { EMPTY, type Head, linesAfter, readPayload } from './head.js';
import type { Receipt } from './receipt.js';
import { createVerify, type Keys } from './signer.js';
import type { Content, LedgerRow, Removal, SignedHead, Store } from './store.js';

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
const PAGE = 1000;

/**
 * Proves that nothing in a store was changed, removed, swapped or reordered, or names what was. Reads all of it once.
 */
export async function audit(store: Store, { keys, receipts = [] }: AuditOptions = {}): Promise<Audit> {
  const hashing = await loadHashing();
  const verify = keys && (await createVerify(keys));
  const findings: AuditFinding[] = [];
  const find = (seq: number, problem: string): void => {
    findings.push({ seq, problem });
  };

  const open = async (head: SignedHead): Promise<Head | undefined> => {
    const said = (verify ? await verify('askfirst-head', head.jws) : readPayload(head.jws)) as Head | undefined;
    if (said?.size === head.size) return said;
    find(head.size, 'the signed tree head up to here is forged');
    return undefined;
  };

  const promised = new Map<number, Receipt>();
  for (const jws of receipts) {
    const receipt = (verify ? await verify('askfirst-receipt', jws) : readPayload(jws)) as Receipt | undefined;
    if (receipt) promised.set(receipt.seq, receipt);
    else find(Number((readPayload(jws) as Receipt | undefined)?.seq) || 0, 'a receipt for it is forged');
  }

  // What comes while this reads is not its business.
  const tip = await store.tip();
  const [firstLine] = await store.ledger({ limit: 1 });
  const detached = (firstLine?.seq ?? tip.seq + 1) - 1;
  let start = EMPTY;
  if (detached) {
    const edge = await store.headBefore(detached);
    const head = edge?.size === detached ? await open(edge) : undefined;
    if (head && createTree(hashing.node, head.peaks).root === head.root) start = head;
    else find(1, `the lines 1 to ${detached} are missing, and no signed tree head stands for them`);
  }

  const tree = createTree(hashing.node, start.peaks);
  let known = detached === start.size;
  let { hash } = start;
  let seq = detached;
  let signed = start.size;
  const counts = { records: 0, erased: 0 };
  /** Records whose content is not there: a note further on must say why. */
  const missing: number[] = [];
  const removals: Removal[] = [];

  let heads = await store.heads({ after: detached, limit: PAGE });
  const checkHead = async (): Promise<void> => {
    if (heads[0]?.size !== seq) return;
    const head = await open(heads[0]);
    if (head && known) {
      if (head.root === tree.root && head.hash === hash) signed = seq;
      // Where a line is named already, that is why.
      else if (!findings.some((finding) => finding.seq > signed && finding.seq <= seq))
        find(signed + 1, `from here to ${seq} the lines are not those that were signed`);
    }
    heads = heads.length > 1 ? heads.slice(1) : await store.heads({ after: seq, limit: PAGE });
  };

  const checkLine = (line: LedgerRow, content: Content | undefined): void => {
    if (line.seq !== seq + 1) {
      find(seq + 1, line.seq > seq + 1 ? `missing, with everything up to ${line.seq - 1}` : 'there twice');
      known = false;
    }
    const leaf = hashing.leaf(line.seq, line.kind, line.commitment);
    const broken = line.seq === seq + 1 && line.hash !== hashing.chain(hash, leaf);
    if (broken) find(line.seq, 'its line in the ledger was changed, or is in the wrong place');
    // Each further line is judged by what stands before it, so that one change is one finding.
    ({ seq, hash } = line);
    tree.add(leaf);
    if (line.kind === 'note') {
      const note = readRemoval(line, hashing);
      if (note) removals.push(note);
      else find(seq, 'the note was changed');
      if (content) find(seq, 'something lies beside a note');
    } else if (content) {
      counts.records += 1;
      const problem = checkContent(line, content, hashing);
      if (problem) find(seq, problem);
    } else missing.push(seq);
    const receipt = promised.get(seq);
    if (receipt && (receipt.commitment !== line.commitment || receipt.hash !== line.hash))
      find(seq, 'a receipt for it says something else');
  };

  let contents = new Map<number, Content>();
  let read = 0;
  for await (const line of linesAfter(store, detached)) {
    if (line.seq > tip.seq) break;
    if (line.seq > read) {
      read = Math.min(line.seq + PAGE - 1, tip.seq);
      const page = await store.contents(seq + 1, read);
      contents = new Map(page.map((content) => [content.seq, content]));
    }
    const content = contents.get(line.seq);
    contents.delete(line.seq);
    checkLine(line, content);
    // What no line claims: reached once the numbers have gone past it.
    for (const stray of contents.keys()) {
      if (stray >= line.seq) break;
      find(stray, 'not in the ledger');
      contents.delete(stray);
    }
    await checkHead();
    if (findings.length >= MOST_FINDINGS) break;
  }

  if (findings.length < MOST_FINDINGS) {
    if (tip.seq > seq || (tip.hash !== hash && !findings.length)) find(seq + 1, 'missing, with everything behind it');
    const { seq: end } = await store.tip();
    for (const { size } of heads)
      if (size > end) find(end + 1, `missing, though a tree head of ${size} lines was signed`);
    for (const at of promised.keys()) if (at > end) find(at, 'missing, though there is a receipt for it');
    const [behind] = await store.contents(end + 1, Number.MAX_SAFE_INTEGER);
    if (behind && behind.seq > (await store.tip()).seq) find(behind.seq, 'not in the ledger');
    for await (const line of linesAfter(store, tip.seq)) {
      if (end === tip.seq) find(line.seq, 'behind the end of the chain');
      const note = line.kind === 'note' ? readRemoval(line, hashing) : undefined;
      if (note) removals.push(note);
    }
    const removed = removals.flatMap((note) => note.removed);
    const isNoted = (at: number): boolean => removed.some(([first, last]) => first <= at && at <= last);
    for (const at of missing) {
      if (isNoted(at)) counts.erased += 1;
      else find(at, 'the record was taken out, and no note says why');
    }
  }
  findings.sort((a, b) => a.seq - b.seq);
  return {
    sound: findings.length === 0,
    findings: findings.slice(0, MOST_FINDINGS),
    size: seq,
    root: tree.root ?? EMPTY.root,
    signed,
    verified: verify !== undefined,
    ...counts,
    detached,
    removals,
  };
}
