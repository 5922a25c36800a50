import { canonical } from '../domain/canonical.js';
import { settle } from '../domain/settle.js';
import { type Hashing, NOTHING } from './hashing.js';
import type { Arrived, Content, LedgerRow, Placed, Reason, Removal, Tip } from './store.js';

/** Before the first record. */
export const START: Tip = { seq: 0, hash: NOTHING, month: '' };

/** What `erase` takes out at most, so that one transaction stays short. */
export const MOST_ERASED = 10_000;

/** A line of the ledger with its month and, for a record, what lies beside it. */
export interface Line extends LedgerRow {
  readonly month: string;
  readonly content?: Content;
}

/** What a commitment is to: the record and when it came. `record` is canonical JSON already. */
export const committed = (received: string, record: string): string =>
  `{"received":${JSON.stringify(received)},"record":${record}}`;

function link(hashing: Hashing, tip: Tip, time: string, part: Pick<LedgerRow, 'kind' | 'commitment' | 'note'>): Line {
  const seq = tip.seq + 1;
  const hash = hashing.chain(tip.hash, hashing.leaf(seq, part.kind, part.commitment));
  // Never back: two clocks at midnight must not put a later line into an earlier month.
  const month = time.slice(0, 7) > tip.month ? time.slice(0, 7) : tip.month;
  if (!/^\d{4}-\d\d$/.test(month)) throw new TypeError(`"${time}" is not an ISO 8601 time`);
  return { ...part, seq, hash, month };
}

/** The lines that records add after `tip`, and where each record stands; `known` has those that are there already. */
export function place(
  hashing: Hashing,
  tip: Tip,
  records: readonly Arrived[],
  known: ReadonlyMap<string, Placed>,
): { lines: readonly Line[]; placed: readonly Placed[] } {
  const lines: Line[] = [];
  const there = new Map(known);
  const placed = records.map(({ record, received }) => {
    const found = there.get(record.id);
    if (found) return { ...found, repeated: true };
    const { id, subject } = record;
    const text = canonical(record);
    const salt = hashing.salt();
    const commitment = hashing.commit(salt, committed(received, text));
    const line = link(hashing, lines.at(-1) ?? tip, received, { kind: 'record', commitment, note: null });
    const { seq, hash } = line;
    lines.push({ ...line, content: { seq, id, subject, received, ...settle(record, received), salt, record: text } });
    const at: Placed = { seq, received, record: text, commitment, hash, repeated: false };
    there.set(id, at);
    return at;
  });
  return { lines, placed };
}

/** Numbers as [first, last], for a note. `seqs` go up. */
export function ranges(seqs: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const seq of seqs) {
    const last = found.at(-1);
    if (last?.[1] === seq - 1) last[1] = seq;
    else found.push([seq, seq]);
  }
  return found;
}

/** The line that says what was taken out. */
export function noteLine(hashing: Hashing, tip: Tip, removed: Removal['removed'], { why, time }: Reason): Line {
  const note = canonical({ removed, time, why } satisfies Removal);
  return link(hashing, tip, time, { kind: 'note', commitment: hashing.digest(note), note });
}
