import { type RequestStore } from './request-store.js';
/**
 * Keeps requests in an SQLite file, on the package `libsql`; the same file as the records or, better, one of its own.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
export declare function sqliteRequests(path: string): Promise<RequestStore>;
