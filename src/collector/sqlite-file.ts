import type { Database } from 'libsql';

/** How long to wait for another process that is writing, in ms. libsql waits synchronously: so does this process. */
const BUSY = 5000;

/**
 * A database in a file, both of which are made where they are missing.
 * @param tables the statements that make its tables
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
export async function openFile(path: string, tables: string): Promise<Database> {
  // Imported here, so that the collector itself also runs where there is neither Node nor libsql.
  const [{ default: Database }, { mkdir }, { dirname }] = await Promise.all([
    import('libsql'),
    import('node:fs/promises'),
    import('node:path'),
  ]);
  await mkdir(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: BUSY });
  db.exec(tables);
  return db;
}

/** libsql keeps the file open for its statements, so nobody else empties the log into it. */
export function closeFile(db: Database): void {
  if (!db.open) return;
  emptyLog(db);
  db.close();
}

export function emptyLog(db: Database): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}
