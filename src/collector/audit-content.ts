import { readPosted } from '../domain/no-answer.js';
import { settle } from '../domain/settle.js';
import { committed } from './chain.js';
import type { Hashing } from './hashing.js';
import type { Content, LedgerRow, Removal } from './store.js';

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
  const wrong = (Object.keys(columns) as (keyof typeof columns)[]).find((key) => columns[key] !== content[key]);
  return wrong && `its ${wrong}, by which it is found, was changed`;
}
