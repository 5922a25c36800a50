import type { ConsentRecord } from '../domain/record.js';
/** A record that has come, with what the collector itself knows of it. */
export interface Arrived {
    readonly record: ConsentRecord;
    /** When it arrived, ISO 8601 in UTC, by the collector's clock: the browser's may be wrong or a lie. */
    readonly received: string;
}
export interface Entry extends Arrived {
    /** Its number in the ledger. Later ones are higher; what is missing was erased, and the ledger says so. */
    readonly seq: number;
}
/** Where a record stands in the ledger. Asking again gives the same. Hashes are SHA-256 in hexadecimal. */
export interface Placed {
    readonly seq: number;
    /** When it first arrived. */
    readonly received: string;
    /** The record that is kept, as canonical JSON: the first one that came under its id. */
    readonly record: string;
    /** Binds the ledger to the record, and tells nothing of it without the salt. */
    readonly commitment: string;
    /** The ledger's chain up to here. */
    readonly hash: string;
    /** Whether the id was there already. */
    readonly repeated: boolean;
}
/** One line of the ledger: no personal data, and never changed. */
export interface LedgerRow {
    readonly seq: number;
    /** `note`: the ledger's own entry, about records that were taken out. */
    readonly kind: 'record' | 'note';
    readonly commitment: string;
    readonly hash: string;
    /** What a note says: canonical JSON of a `Removal`. */
    readonly note: string | null;
}
/** Which records were taken out, when and why. */
export interface Removal {
    /** Numbers in the ledger, as [first, last]. */
    readonly removed: readonly (readonly [number, number])[];
    readonly time: string;
    readonly why: string;
}
/** What lies beside a line of the ledger, and can be erased. */
export interface Content {
    readonly seq: number;
    readonly id: string;
    readonly subject: string;
    readonly received: string;
    /** When the answer was given and when it ends (`settle`). */
    readonly at: string;
    readonly until: string;
    readonly salt: string;
    /** Canonical JSON. */
    readonly record: string;
}
/** The end of the chain; `month` is `2026-03`, and empty before the first record. */
export interface Tip {
    readonly seq: number;
    readonly hash: string;
    readonly month: string;
}
/** The records that came in one calendar month (UTC): what can be let go together. */
export interface Month {
    readonly month: string;
    readonly first: number;
    readonly last: number;
    /** When the last of its answers ends; null where no record is left. */
    readonly until: string | null;
}
/** A signed tree head, as a compact JWS over the first `size` lines of the ledger. */
export interface SignedHead {
    readonly size: number;
    readonly jws: string;
}
export interface Page {
    /** The `seq` (or `size`) to continue behind. @default 0 */
    readonly after?: number;
    /** At most so many. @default 100 */
    readonly limit?: number;
}
/** Whose records, or which: one of them. `until`: answers that ended before that time. */
export type Which = {
    readonly id: string;
} | {
    readonly subject: string;
} | {
    readonly until: string;
};
/** Why and when records are taken out. */
export type Reason = Pick<Removal, 'why' | 'time'>;
/**
 * What answers are counted by; `choice` counts `analytics:yes`, `analytics:no`; a record without a `regime` is `opt-in`.
 * What is no answer is counted nowhere, but what was asked by `asked`, which has no other value.
 */
export type Dimension = 'action' | 'surface' | 'language' | 'regime' | 'choice' | 'asked';
export interface Count {
    /** `2026-03-01`, UTC. */
    readonly day: string;
    readonly value: string;
    readonly count: number;
}
/**
 * Where records are kept. The ledger only ever grows, and its lines are chained; a withdrawal is one more record, not
 * a change to an old one. What lies beside the ledger can be erased, and the ledger then says so.
 */
export interface Store {
    /** Keeps all of them or, when it rejects, none. Resolves once they would outlive a power cut. In the same order. */
    append(records: readonly Arrived[]): Promise<readonly Placed[]>;
    /** In the order of arrival; of one record or person where `which` says so. */
    list(page?: Page & {
        readonly which?: Which;
    }): Promise<readonly Entry[]>;
    /** Takes the records and their salts out, and notes it in the ledger. At most 10,000 at a time. */
    erase(which: Which, reason: Reason): Promise<number>;
    /**
     * Takes a whole month out, its part of the ledger included, and notes it. Only the oldest month, never the newest;
     * a signed tree head of exactly its last line must be there, or nothing can be proved any more.
     */
    detach(month: Month, reason: Reason): Promise<void>;
    /** From the oldest. */
    months(): Promise<readonly Month[]>;
    tip(): Promise<Tip>;
    ledger(page?: Page): Promise<readonly LedgerRow[]>;
    /** What is there beside the lines from `first` to `last`. */
    contents(first: number, last: number): Promise<readonly Content[]>;
    /** By size. */
    heads(page?: Page): Promise<readonly SignedHead[]>;
    /** The largest head of at most `size` lines. */
    headBefore(size: number): Promise<SignedHead | undefined>;
    /** A head of the same size stays as it is. */
    addHead(head: SignedHead): Promise<void>;
    /** Answers by day and value; `from` and `to` are days, both included. */
    count(dimension: Dimension, from: string, to: string): Promise<readonly Count[]>;
    close(): Promise<void>;
}
