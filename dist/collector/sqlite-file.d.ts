import type { Database } from 'libsql';
/**
 * A database in a file, both of which are made where they are missing.
 * @param tables the statements that make its tables
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
export declare function openFile(path: string, tables: string): Promise<Database>;
/** libsql keeps the file open for its statements, so nobody else empties the log into it. */
export declare function closeFile(db: Database): void;
export declare function emptyLog(db: Database): void;
