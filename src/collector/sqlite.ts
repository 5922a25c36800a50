import type { Store } from './store.js';

/**
 * The triggers make the table append-only for every program that opens the file. The first one also answers a
 * repeated id, whatever the INSERT says: SQLite's INSERT OR REPLACE deletes the old row past a DELETE trigger.
 * No AUTOINCREMENT: it would leave a gap for each repeat, and a gap should mean that someone took a record out.
 */
const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS records (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    time TEXT NOT NULL,
    received TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS records_subject ON records (subject);
  CREATE INDEX IF NOT EXISTS records_time ON records (time);
  CREATE TRIGGER IF NOT EXISTS records_keep BEFORE INSERT ON records
    WHEN EXISTS (SELECT 1 FROM records WHERE id = NEW.id OR seq = NEW.seq)
    BEGIN SELECT RAISE(IGNORE); END;
  CREATE TRIGGER IF NOT EXISTS records_update BEFORE UPDATE ON records
    BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
  CREATE TRIGGER IF NOT EXISTS records_delete BEFORE DELETE ON records
    BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
`;

/** How long to wait for another process that is writing, in ms. libsql waits synchronously: so does this process. */
const BUSY = 5000;

/**
 * Keeps records in an SQLite file, on the package `libsql`, which the site installs.
 * The file and its folder are made where they are missing; several processes may share one file.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
export async function sqlite(path: string): Promise<Store> {
  // Imported here, so that the collector itself also runs where there is neither Node nor libsql.
  const [{ default: Database }, { mkdir }, { dirname }] = await Promise.all([
    import('libsql'),
    import('node:fs/promises'),
    import('node:path'),
  ]);
  await mkdir(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: BUSY });
  db.exec(SCHEMA);
  const insert = db.prepare(
    'INSERT INTO records (id, subject, time, received, record) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const select = db.prepare('SELECT seq, received, record FROM records WHERE seq > ? ORDER BY seq LIMIT ?');

  // libsql's statements still work after close().
  const assertOpen = (): void => {
    if (!db.open) throw new Error('the record store is closed');
  };

  return {
    async append(records) {
      assertOpen();
      let stored = 0;
      // Immediate: a transaction that begins as a reader cannot wait for another writer.
      db.transaction(() => {
        for (const { record, received } of records) {
          const { id, subject, time } = record;
          stored += insert.run(id, subject, time, received, JSON.stringify(record)).changes;
        }
      }).immediate();
      return { stored, repeated: records.length - stored };
    },

    async list({ after = 0, limit = 100 } = {}) {
      assertOpen();
      const rows = select.all(after, limit) as { seq: number; received: string; record: string }[];
      return rows.map(({ seq, received, record }) => ({ seq, received, record: JSON.parse(record) }));
    },

    async close() {
      if (!db.open) return;
      // libsql keeps the file open for its statements, so nobody else empties the log into it.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}
