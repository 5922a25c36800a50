import type { Pool, PoolClient } from 'pg';
import type { Content, Placed, Which } from './store.js';
import { type Reads } from './store-reads.js';
type Client = Pick<PoolClient, 'query'>;
/** What lies beside the ledger behind number `after`. */
export declare function find(client: Client, s: string, which: Which | undefined, after: number, limit: number): Promise<readonly Content[]>;
/** Where those of these records stand that are there already, by id. */
export declare function known(client: Client, s: string, ids: readonly string[]): Promise<ReadonlyMap<string, Placed>>;
/** @param open the connections, while the store is open */
export declare function createReads(open: () => Pool, s: string): Reads;
export {};
