import type { Database } from 'libsql';
import type { Content, Which } from './store.js';
import { type Reads } from './store-reads.js';
type Value = string | number;
/** Never `get()`: libsql adds a field of its own to the row. */
export declare function prepare<Row>(db: Database, text: string): (...values: readonly Value[]) => readonly Row[];
export declare const all: <Row>(db: Database, text: string, ...values: readonly Value[]) => readonly Row[];
/** A blob as hexadecimal: libsql gives blobs back, and hashes are compared as text. */
export declare const hex: (column: string) => string;
export declare const TIP: string;
/** What lies beside the ledger behind number `after`. */
export declare function find(db: Database, which: Which | undefined, after: number, limit: number): readonly Content[];
/** @param open the database, while the store is open */
export declare function createReads(open: () => Database): Reads;
export {};
