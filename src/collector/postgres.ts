import type { PoolClient } from 'pg';
import { type Line, MOST_ERASED, noteLine, place, ranges } from './chain.js';
import { createGroup } from './group.js';
import { loadHashing } from './hashing.js';
import { createQueries, prepare } from './postgres-queries.js';
import type { Arrived, Placed, Reason, Removal, Store, Tip, Which } from './store.js';

export interface PostgresOptions {
  /** The schema that holds the tables; made where it is missing. @default 'askfirst' */
  readonly schema?: string;
  /** At most so many connections; one of them writes. @default 4 */
  readonly connections?: number;
}

/** How long a database may take to let us in, in ms, and a third of what a query may take: then the sender tries again. */
const PATIENCE = 10_000;

/**
 * Keeps records in PostgreSQL 14 or later, on the package `pg`, which the site installs. Several collectors may share
 * one database: they take turns, and each turn writes everything that came meanwhile.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
export async function postgres(address: string, options: PostgresOptions = {}): Promise<Store> {
  const { schema = 'askfirst', connections = 4 } = options;
  if (!/^[a-z_][a-z\d_]{0,39}$/.test(schema)) throw new TypeError(`schema: "${schema}" is not a plain name`);
  const [{ default: pg }, hashing] = await Promise.all([import('pg'), loadHashing()]);
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE * 3,
  });
  // A connection that breaks fails the query that it is in, and is replaced. Unheard, the event would end the process:
  // the pool hears it of an idle one alone.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const sql = createQueries(schema);
  /** Months whose partitions this process has seen. */
  const months = new Set<string>();
  let open = true;

  const assertOpen = (): void => {
    if (!open) throw new Error('the record store is closed');
  };

  /** One transaction, with the ledger to itself: `action` says which lines it adds. */
  async function atomic<Result>(
    action: (client: PoolClient, tip: Tip) => Promise<{ lines: readonly Line[]; result: Result }>,
  ): Promise<Result> {
    assertOpen();
    const client = await pool.connect();
    try {
      const { lines, result } = await action(client, await sql.begin(client));
      await sql.add(client, lines, months);
      await sql.commit(client, lines.at(-1));
      client.release();
      return result;
    } catch (error) {
      // The connection may be what failed, and is not used again.
      client.release(true);
      months.clear();
      throw error;
    }
  }

  const group = createGroup<Arrived, Placed>((records) =>
    atomic(async (client, tip) => {
      const ids = records.map(({ record }) => record.id);
      const { lines, placed } = place(hashing, tip, records, await sql.known(client, ids));
      return { lines, result: placed };
    }),
  );

  const note = (tip: Tip, removed: Removal['removed'], { why, time }: Reason): readonly Line[] => [
    noteLine(hashing, tip, { removed, time, why }),
  ];

  try {
    await prepare(pool, schema);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const read = (): typeof pool => {
    assertOpen();
    return pool;
  };

  return {
    append: async (records) => {
      assertOpen();
      return group.add(records);
    },

    async list({ after = 0, limit = 100, which } = {}) {
      const rows = await sql.find(read(), which, after, limit);
      return rows.map(({ seq, received, record }) => ({ seq, received, record: JSON.parse(record) }));
    },

    erase: (which: Which, reason) =>
      atomic(async (client, tip) => {
        const seqs = (await sql.find(client, which, 0, MOST_ERASED)).map(({ seq }) => seq);
        if (seqs.length) await sql.remove(client, seqs);
        return { lines: seqs.length ? note(tip, ranges(seqs), reason) : [], result: seqs.length };
      }),

    detach: ({ month, first, last }, reason) =>
      atomic(async (client, tip) => {
        await sql.detach(client, month);
        return { lines: note(tip, [[first, last]], reason), result: undefined };
      }),

    months: async () => sql.months(read()),
    tip: async () => sql.tip(read()),
    ledger: async ({ after = 0, limit = 100 } = {}) => sql.lines(read(), after, limit),
    contents: async (first, last) => sql.contents(read(), first, last),
    heads: async ({ after = 0, limit = 100 } = {}) => sql.heads(read(), after, limit),
    headBefore: async (size) => sql.headBefore(read(), size),
    addHead: async (head) => sql.addHead(read(), head),
    count: async (dimension, from, to) => sql.count(read(), dimension, from, to),

    async close() {
      if (!open) return;
      await group.idle();
      open = false;
      await pool.end();
    },
  };
}
