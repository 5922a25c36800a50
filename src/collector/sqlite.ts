import { MOST_ERASED, noteLine, place, ranges } from './chain.js';
import { createGroup } from './group.js';
import { loadHashing } from './hashing.js';
import { closeFile, openFile } from './sqlite-file.js';
import { all, createReads, find } from './sqlite-queries.js';
import { SQLITE_SCHEMA } from './sqlite-schema.js';
import { createWrites } from './sqlite-writes.js';
import type { Arrived, Content, Placed, Store } from './store.js';
import { entryOf } from './store-reads.js';

/**
 * Keeps records in an SQLite file, on the package `libsql`, which the site installs.
 * The file and its folder are made where they are missing; several processes may share one file.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
export async function sqlite(path: string): Promise<Store> {
  const hashing = await loadHashing();
  const db = await openFile(path, SQLITE_SCHEMA);
  const { tip, known, add, remove } = createWrites(db);
  const open = (): typeof db => {
    // libsql's statements still work after close().
    if (!db.open) throw new Error('the record store is closed');
    return db;
  };
  /** Immediate: a transaction that begins as a reader cannot wait for another writer. */
  const transaction = <Result>(action: () => Result): Result => open().transaction(action).immediate();

  const append = (records: readonly Arrived[]): readonly Placed[] => {
    const { lines, placed } = place(hashing, tip(), records, known(records.map(({ record }) => record.id)));
    add(lines);
    return placed;
  };
  const group = createGroup<Arrived, Placed>((records) => transaction(() => append(records)));

  // What an earlier version kept, before there was a ledger.
  transaction(() => {
    if (!all(db, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'records'").length) return;
    append(
      all<Pick<Content, 'seq' | 'received' | 'record'>>(
        db,
        'SELECT seq, received, record FROM records ORDER BY seq',
      ).map(entryOf),
    );
    db.exec('DROP TABLE records');
  });

  return {
    ...createReads(open),

    async append(records) {
      open();
      return group.add(records);
    },

    erase: async (which, reason) =>
      transaction(() => {
        const seqs = find(db, which, 0, MOST_ERASED).map(({ seq }) => seq);
        if (!seqs.length) return 0;
        remove(ranges(seqs), 'contents');
        add([noteLine(hashing, tip(), ranges(seqs), reason)]);
        return seqs.length;
      }),

    detach: async ({ first, last }, reason) =>
      transaction(() => {
        remove([[first, last]], 'contents', 'ledger');
        add([noteLine(hashing, tip(), [[first, last]], reason)]);
      }),

    async close() {
      await group.idle();
      closeFile(db);
    },
  };
}
