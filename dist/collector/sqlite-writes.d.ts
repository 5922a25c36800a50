import type { Database } from 'libsql';
import { type Line } from './chain.js';
import type { Placed, Removal, Tip } from './store.js';
/** What transactions do to the ledger and what lies beside it. */
export declare function createWrites(db: Database): {
    tip: () => Tip;
    /** Where those of these records stand that are there already, by id. */
    known: (ids: readonly string[]) => ReadonlyMap<string, Placed>;
    add(lines: readonly Line[]): void;
    /** The tables lose rows only while there is a permit. */
    remove(removed: Removal["removed"], ...tables: readonly ("contents" | "ledger")[]): void;
};
