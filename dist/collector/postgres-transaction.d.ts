import type { Pool, PoolClient } from 'pg';
import { type Line } from './chain.js';
import type { Tip } from './store.js';
/** Runs transactions, each with the ledger to itself: an `action` says which lines it adds. */
export declare function createTransaction(pool: () => Pool, s: string): <Result>(action: (client: PoolClient, tip: Tip) => Promise<{
    lines: readonly Line[];
    result: Result;
}>) => Promise<Result>;
