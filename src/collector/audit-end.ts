import { readRemoval } from './audit-content.js';
import type { Scene, Walk } from './audit-walk.js';
import { linesAfter } from './head.js';
import type { SignedHead } from './store.js';

/**
 * What must lie behind the last line, and what must not; and that each record that is not there has its note.
 * @param isSound whether nothing was wrong so far
 * @param heads those behind the last line
 * @returns how many records were erased with a note
 */
export async function checkEnd(
  { store, tip, hashing, promised, find }: Scene,
  { seq, hash, missing, removals }: Walk,
  isSound: boolean,
  heads: readonly SignedHead[],
): Promise<number> {
  if (tip.seq > seq || (tip.hash !== hash && isSound)) find(seq + 1, 'missing, with everything behind it');
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
  const unnoted = missing.filter((at) => !removed.some(([first, last]) => first <= at && at <= last));
  for (const at of unnoted) find(at, 'the record was taken out, and no note says why');
  return missing.length - unnoted.length;
}
