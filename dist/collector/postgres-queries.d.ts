import type { Pool, PoolClient } from 'pg';
import { type Line } from './chain.js';
import type { Content, Count, Dimension, LedgerRow, Month, Placed, SignedHead, Tip, Which } from './store.js';
type Client = Pick<PoolClient, 'query'>;
/** Makes the tables. Two processes that start at once take turns. */
export declare function prepare(pool: Pool, schema: string): Promise<void>;
/** Every query of the PostgreSQL store, by what it is for. */
export declare function createQueries(schema: string): {
    tip: (client: Client) => Promise<Tip>;
    /**
     * Whoever has begun is the only one who writes, until the transaction ends. A 2xx means on disk, whatever the role's
     * default; a stronger setting, for replicas, stays.
     */
    begin(client: Client): Promise<Tip>;
    /** In one message with what moves the chain, whose values are our own: a number, hexadecimal, a month. */
    commit(client: Client, last: Line | undefined): Promise<void>;
    known(client: Client, ids: readonly string[]): Promise<ReadonlyMap<string, Placed>>;
    add(client: Client, lines: readonly Line[], months: Set<string>): Promise<void>;
    remove(client: Client, seqs: readonly number[]): Promise<void>;
    detach(client: Client, month: string): Promise<void>;
    find(client: Client, which: Which | undefined, after: number, limit: number): Promise<readonly Content[]>;
    lines: (client: Client, after: number, limit: number) => Promise<readonly LedgerRow[]>;
    contents: (client: Client, first: number, last: number) => Promise<readonly Content[]>;
    /** Each month by its indexes' ends: the tables themselves may be too large to read. */
    months(client: Client): Promise<readonly Month[]>;
    heads: (client: Client, after: number, limit: number) => Promise<readonly SignedHead[]>;
    headBefore: (client: Client, size: number) => Promise<SignedHead | undefined>;
    addHead: (client: Client, { size, jws }: SignedHead) => Promise<void>;
    count(client: Client, dimension: Dimension, from: string, to: string): Promise<readonly Count[]>;
};
export {};
