import { MOST_ERASED, noteLine, place, ranges, START } from './chain.js';
import { createGroup } from './group.js';
import { loadHashing } from './hashing.js';
import { SQLITE_SCHEMA } from './sqlite-schema.js';
import { createStatements } from './sqlite-statements.js';
import type { Arrived, Reason, Store, Which } from './store.js';

/** How long to wait for another process that is writing, in ms. libsql waits synchronously: so does this process. */
const BUSY = 5000;

/**
 * Keeps records in an SQLite file, on the package `libsql`, which the site installs.
 * The file and its folder are made where they are missing; several processes may share one file.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
export async function sqlite(path: string): Promise<Store> {
  // Imported here, so that the collector itself also runs where there is neither Node nor libsql.
  const [{ default: Database }, { mkdir }, { dirname }, hashing] = await Promise.all([
    import('libsql'),
    import('node:fs/promises'),
    import('node:path'),
    loadHashing(),
  ]);
  await mkdir(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: BUSY });
  db.exec(SQLITE_SCHEMA);
  const sql = createStatements(db);

  // libsql's statements still work after close().
  const assertOpen = (): void => {
    if (!db.open) throw new Error('the record store is closed');
  };
  const read = (): typeof sql => {
    assertOpen();
    return sql;
  };
  /** Immediate: a transaction that begins as a reader cannot wait for another writer. */
  const atomic = <Result>(action: () => Result): Result => {
    assertOpen();
    return db.transaction(action).immediate();
  };
  const tip = () => sql.tip() ?? START;

  const append = (records: readonly Arrived[]) => {
    const known = sql.known(records.map(({ record }) => record.id));
    const { lines, placed } = place(hashing, tip(), records, known);
    sql.add(lines);
    return placed;
  };
  const group = createGroup<Arrived, ReturnType<typeof append>[number]>((records) => atomic(() => append(records)));

  const note = (removed: readonly (readonly [number, number])[], reason: Reason): void =>
    sql.add([noteLine(hashing, tip(), { removed, time: reason.time, why: reason.why })]);

  /** Records that an earlier version kept, before there was a ledger. */
  const adopt = (): void => {
    if (!sql.hasTable('records')) return;
    append(sql.adopted());
    db.exec('DROP TABLE records');
  };
  atomic(adopt);

  return {
    append: async (records) => {
      assertOpen();
      return group.add(records);
    },

    async list({ after = 0, limit = 100, which } = {}) {
      return read()
        .find(which, after, limit)
        .map(({ seq, received, record }) => ({ seq, received, record: JSON.parse(record) }));
    },

    erase: async (which: Which, reason) =>
      atomic(() => {
        const seqs = sql.find(which, 0, MOST_ERASED).map(({ seq }) => seq);
        if (!seqs.length) return 0;
        sql.remove(() => {
          for (const seq of seqs) sql.removeContent(seq, seq);
        });
        note(ranges(seqs), reason);
        return seqs.length;
      }),

    detach: async ({ first, last }, reason) =>
      atomic(() => {
        sql.remove(() => {
          sql.removeContent(first, last);
          sql.removeLines(first, last);
        });
        note([[first, last]], reason);
      }),

    months: async () => read().months(),
    tip: async () => read().tip() ?? START,
    ledger: async ({ after = 0, limit = 100 } = {}) => read().lines(after, limit),
    contents: async (first, last) => read().contents(first, last),
    heads: async ({ after = 0, limit = 100 } = {}) => read().heads(after, limit),
    headBefore: async (size) => read().headBefore(size),
    addHead: async (head) => read().addHead(head),
    count: async (dimension, from, to) => read().count(dimension, from, to),

    async close() {
      await group.idle();
      if (!db.open) return;
      // libsql keeps the file open for its statements, so nobody else empties the log into it.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}
