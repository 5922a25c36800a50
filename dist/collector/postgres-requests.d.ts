import type { PostgresOptions } from './postgres.js';
import { type RequestStore } from './request-store.js';
/**
 * Keeps requests in PostgreSQL 14 or later, on the package `pg`, in a table beside the records' or a schema of its own.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
export declare function postgresRequests(address: string, options?: PostgresOptions): Promise<RequestStore>;
