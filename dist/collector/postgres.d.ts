import type { Store } from './store.js';
export interface PostgresOptions {
    /** The schema that holds the tables; made where it is missing. @default 'askfirst' */
    readonly schema?: string;
    /** At most so many connections; one of them writes. @default 4 */
    readonly connections?: number;
}
/**
 * Keeps records in PostgreSQL 14 or later, on the package `pg`, which the site installs. Several collectors may share
 * one database: they take turns, and each turn writes everything that came meanwhile.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
export declare function postgres(address: string, options?: PostgresOptions): Promise<Store>;
