import { readPosted } from '../domain/no-answer.js';
import { keysOf } from '../domain/object.js';
import { settle } from '../domain/settle.js';
import { committed } from './chain.js';
import type { Hashing } from './hashing.js';
import { linesAfter, PAGE } from './head.js';
import type { Content, LedgerRow, Removal, Store } from './store.js';

/**
 * The ledger's lines from behind `after` up to `end`, each with what lies beside it, and the numbers before it of what
 * no line claims.
 */
export async function* linesWithContents(store: Store, after: number, end: number) {
  let contents = new Map<number, Content>();
  let last = after;
  let read = 0;
  for await (const line of linesAfter(store, after)) {
    if (line.seq > end) return;
    if (line.seq > read) {
      read = Math.min(line.seq + PAGE - 1, end);
      const page = await store.contents(last + 1, read);
      contents = new Map(page.map((content) => [content.seq, content]));
    }
    const content = contents.get(line.seq);
    contents.delete(line.seq);
    const strays: number[] = [];
    for (const seq of contents.keys()) {
      if (seq >= line.seq) break;
      strays.push(seq);
      contents.delete(seq);
    }
    last = line.seq;
    yield { line, content, strays };
  }
}

/** What a note says, or undefined where it is not what the ledger binds to. */
export function readRemoval({ note, commitment }: LedgerRow, hashing: Hashing): Removal | undefined {
  return note !== null && hashing.digest(note) === commitment ? JSON.parse(note) : undefined;
}

/** What is wrong with what lies beside a line of the ledger; undefined where it is what was committed to. */
export function checkContent(line: LedgerRow, content: Content, hashing: Hashing): string | undefined {
  const { received, record: text, salt } = content;
  if (hashing.commit(salt, committed(received, text)) !== line.commitment) return 'the record was changed';
  const read = readPosted(JSON.parse(text));
  // Never so where this collector wrote it; a later version may know fields that this one does not.
  if (read.status === 'refused') return `the record cannot be read: ${read.problems.join('; ')}`;
  const { record } = read;
  const columns = { id: record.id, subject: record.subject, ...settle(record, received) };
  const wrong = keysOf(columns).find((key) => columns[key] !== content[key]);
  return wrong && `its ${wrong}, by which it is found, was changed`;
}
