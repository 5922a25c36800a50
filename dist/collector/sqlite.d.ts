import type { Store } from './store.js';
/**
 * Keeps records in an SQLite file, on the package `libsql`, which the site installs.
 * The file and its folder are made where they are missing; several processes may share one file.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
export declare function sqlite(path: string): Promise<Store>;
