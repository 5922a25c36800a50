import { type Hashing } from './hashing.js';
import type { Arrived, Content, LedgerRow, Placed, Reason, Removal, Tip } from './store.js';
/** Before the first record. */
export declare const START: Tip;
/** What `erase` takes out at most, so that one transaction stays short. */
export declare const MOST_ERASED = 10000;
/** A line of the ledger with its month and, for a record, what lies beside it. */
export interface Line extends LedgerRow {
    readonly month: string;
    readonly content?: Content;
}
/** What a commitment is to: the record and when it came. `record` is canonical JSON already. */
export declare const committed: (received: string, record: string) => string;
/** The lines that records add after `tip`, and where each record stands; `known` has those that are there already. */
export declare function place(hashing: Hashing, tip: Tip, records: readonly Arrived[], known: ReadonlyMap<string, Placed>): {
    lines: readonly Line[];
    placed: readonly Placed[];
};
/** Numbers as [first, last], for a note. `seqs` go up. */
export declare function ranges(seqs: readonly number[]): [number, number][];
/** The line that says what was taken out. */
export declare function noteLine(hashing: Hashing, tip: Tip, removed: Removal['removed'], { why, time }: Reason): Line;
