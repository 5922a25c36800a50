import type { Database } from 'libsql';
import type { Line } from './chain.js';
import type { Arrived, Content, Count, Dimension, LedgerRow, Month, Placed, SignedHead, Tip, Which } from './store.js';
/** Every statement of the SQLite store, by what it is for. Never `get()`: libsql adds a field of its own to the row. */
export declare function createStatements(db: Database): {
    tip: () => Tip | undefined;
    known(ids: readonly string[]): ReadonlyMap<string, Placed>;
    add(lines: readonly Line[]): void;
    /** Lets the tables lose rows while `action` runs. */
    remove(action: () => void): void;
    removeContent: (first: number, last: number) => import("libsql").RunResult;
    removeLines: (first: number, last: number) => import("libsql").RunResult;
    find(which: Which | undefined, after: number, limit: number): readonly Content[];
    lines: (...values: readonly (string | number)[]) => readonly LedgerRow[];
    contents: (...values: readonly (string | number)[]) => readonly Content[];
    months: (...values: readonly (string | number)[]) => readonly Month[];
    heads: (...values: readonly (string | number)[]) => readonly SignedHead[];
    headBefore: (size: number) => SignedHead | undefined;
    addHead: ({ size, jws }: SignedHead) => void;
    count(dimension: Dimension, from: string, to: string): readonly Count[];
    hasTable: (name: string) => boolean;
    adopted: () => readonly Arrived[];
};
