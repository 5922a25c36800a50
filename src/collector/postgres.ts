import { MOST_ERASED, noteLine, place, ranges } from './chain.js';
import { createGroup } from './group.js';
import { loadHashing } from './hashing.js';
import { openPool } from './postgres-pool.js';
import { createReads, find, known } from './postgres-queries.js';
import { partition, postgresSchema } from './postgres-schema.js';
import { createTransaction } from './postgres-transaction.js';
import type { Arrived, Placed, Store } from './store.js';

export interface PostgresOptions {
  /** The schema that holds the tables; made where it is missing. @default 'askfirst' */
  readonly schema?: string;
  /** At most so many connections; one of them writes. @default 4 */
  readonly connections?: number;
}

/**
 * Keeps records in PostgreSQL 14 or later, on the package `pg`, which the site installs. Several collectors may share
 * one database: they take turns, and each turn writes everything that came meanwhile.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
export async function postgres(address: string, options: PostgresOptions = {}): Promise<Store> {
  const { schema = 'askfirst', connections = 4 } = options;
  const hashing = await loadHashing();
  const pool = await openPool(address, schema, connections, postgresSchema);
  const s = `"${schema}"`;
  let isOpen = true;
  const open = (): typeof pool => {
    if (!isOpen) throw new Error('the record store is closed');
    return pool;
  };
  const transaction = createTransaction(open, s);
  const group = createGroup<Arrived, Placed>((records) =>
    transaction(async (client, tip) => {
      const there = await known(
        client,
        s,
        records.map(({ record }) => record.id),
      );
      const { lines, placed } = place(hashing, tip, records, there);
      return { lines, result: placed };
    }),
  );

  return {
    ...createReads(open, s),

    async append(records) {
      open();
      return group.add(records);
    },

    erase: (which, reason) =>
      transaction(async (client, tip) => {
        const seqs = (await find(client, s, which, 0, MOST_ERASED)).map(({ seq }) => seq);
        if (!seqs.length) return { lines: [], result: 0 };
        await client.query("SELECT set_config('askfirst.erasing', 'on', true)");
        await client.query(`DELETE FROM ${s}.contents WHERE seq = ANY ($1::bigint[])`, [seqs]);
        await client.query("SELECT set_config('askfirst.erasing', 'off', true)");
        return { lines: [noteLine(hashing, tip, ranges(seqs), reason)], result: seqs.length };
      }),

    detach: ({ month, first, last }, reason) =>
      transaction(async (client, tip) => {
        for (const table of ['ledger', 'contents'] as const) {
          const part = `${s}.${partition(table, month)}`;
          await client.query(`ALTER TABLE ${s}.${table} DETACH PARTITION ${part}; DROP TABLE ${part}`);
        }
        return { lines: [noteLine(hashing, tip, [[first, last]], reason)], result: undefined };
      }),

    async close() {
      if (!isOpen) return;
      await group.idle();
      isOpen = false;
      await pool.end();
    },
  };
}
