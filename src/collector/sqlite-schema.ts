/**
 * The triggers make the tables append-only for every program that opens the file. The `keep` ones also answer a
 * repeated key, whatever the INSERT says: SQLite's INSERT OR REPLACE deletes the old row past a DELETE trigger.
 * A row in `permit` lets the store itself take records out, inside its transaction.
 */
const appendOnly = (table: string, key: string): string => `
  CREATE TRIGGER IF NOT EXISTS ${table}_keep BEFORE INSERT ON ${table}
    WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${key})
    BEGIN SELECT RAISE(IGNORE); END;
  CREATE TRIGGER IF NOT EXISTS ${table}_update BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS ${table}_delete BEFORE DELETE ON ${table}
    WHEN NOT EXISTS (SELECT 1 FROM permit)
    BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`;

/** `synchronous = FULL`, so that what was answered with a 2xx outlives a power cut. */
export const SQLITE_SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS chain (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    month TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS ledger (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    commitment BLOB NOT NULL,
    hash BLOB NOT NULL,
    note TEXT,
    month TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS contents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    received TEXT NOT NULL,
    at TEXT NOT NULL,
    until TEXT NOT NULL,
    salt BLOB NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS contents_subject ON contents (subject);
  CREATE INDEX IF NOT EXISTS contents_at ON contents (at);
  CREATE INDEX IF NOT EXISTS contents_until ON contents (until);
  CREATE TABLE IF NOT EXISTS heads (size INTEGER PRIMARY KEY, jws TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS permit (erasing INTEGER) STRICT;
  ${appendOnly('ledger', 'seq = NEW.seq')}
  ${appendOnly('contents', 'id = NEW.id OR seq = NEW.seq')}
  ${appendOnly('heads', 'size = NEW.size')}
`;
