import { createRequestStore, type RequestStore } from './request-store.js';
import { closeFile, emptyLog, openFile } from './sqlite-file.js';

/** `secure_delete` overwrites what is erased: without it the words of a request stay in free pages. */
const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS requests (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    email TEXT,
    received TEXT NOT NULL,
    due TEXT NOT NULL,
    status TEXT NOT NULL,
    changed TEXT,
    answer TEXT,
    request TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS requests_email ON requests (email);
`;

/**
 * Keeps requests in an SQLite file, on the package `libsql`; the same file as the records or, better, one of its own.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
export async function sqliteRequests(path: string): Promise<RequestStore> {
  const db = await openFile(path, SCHEMA);
  return createRequestStore(
    {
      async run(statement, values) {
        // libsql's statements still work after close().
        if (!db.open) throw new Error('the request store is closed');
        return db.prepare(statement).all(...values);
      },
      // The log holds what is erased until it is emptied into the file.
      erased: async () => emptyLog(db),
      close: async () => closeFile(db),
    },
    'requests',
  );
}
