import type { Pool, PoolClient } from 'pg';
import { NO_ANSWERS } from '../domain/no-answer.js';
import { START } from './chain.js';
import { hex, iso, number, selectTip } from './postgres-columns.js';
import { partition } from './postgres-schema.js';
import type { Content, Count, Dimension, LedgerRow, Month, Placed, SignedHead, Tip, Which } from './store.js';
import { columnOf, entryOf, type Reads } from './store-reads.js';

type Client = Pick<PoolClient, 'query'>;

const LINE = `${number('seq')}, kind, ${hex('commitment')}, ${hex('hash')}, note`;
const CONTENT = `${number('seq')}, id, subject, ${iso('received')}, ${iso('at')}, ${iso('until')}, ${hex('salt')}, record`;
const HEAD = `${number('size')}, jws`;
const CONDITIONS = { id: 'id = $3::uuid', subject: 'subject = $3::uuid', until: 'until < $3::timestamptz' };

const rows = async <Row>(client: Client, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  (await client.query(text, [...values])).rows;

/** What lies beside the ledger behind number `after`. */
export function find(client: Client, s: string, which: Which | undefined, after: number, limit: number) {
  const [column, value] = which ? columnOf(which) : [];
  return rows<Content>(
    client,
    `SELECT ${CONTENT} FROM ${s}.contents c
     WHERE c.seq > $1 ${column ? `AND ${CONDITIONS[column]}` : ''} ORDER BY c.seq LIMIT $2`,
    value === undefined ? [after, limit] : [after, limit, value],
  );
}

/** Where those of these records stand that are there already, by id. */
export async function known(client: Client, s: string, ids: readonly string[]): Promise<ReadonlyMap<string, Placed>> {
  const { rows: found } = await client.query<Placed & { id: string }>({
    name: 'known',
    text: `SELECT id, ${number('seq')}, ${iso('received')}, record, ${hex('commitment')}, ${hex('hash')}
     FROM ${s}.contents JOIN ${s}.ledger USING (month, seq) WHERE id = ANY ($1::uuid[])`,
    values: [ids],
  });
  return new Map(found.map(({ id, ...placed }) => [id, placed]));
}

/** Each month by its indexes' ends: the tables themselves may be too large to read. */
async function months(client: Client, s: string): Promise<readonly Month[]> {
  const names = await rows<{ name: string }>(
    client,
    `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = '${s}.ledger'::regclass ORDER BY 1`,
  );
  const found: Month[] = [];
  for (const { name } of names) {
    const month = name.slice(-7).replace('_', '-');
    const [row] = await rows<{ first: number | null; last: number | null; until: string | null }>(
      client,
      `SELECT min(seq)::float8 AS first, max(seq)::float8 AS last,
         (SELECT ${iso('max(until)', 'until')} FROM ${s}.${partition('contents', month)})
       FROM ${s}.${partition('ledger', month)}`,
    );
    if (row && row.first !== null && row.last !== null)
      found.push({ month, first: row.first, last: row.last, until: row.until });
  }
  return found;
}

function count(client: Client, s: string, dimension: Dimension, from: string, to: string) {
  const isChoice = dimension === 'choice';
  const isAsked = dimension === 'asked';
  const value = isChoice
    ? "key || CASE value WHEN 'true' THEN ':yes' ELSE ':no' END"
    : `coalesce(record::json ->> '${isAsked ? 'action' : dimension}', 'opt-in')`;
  return rows<Count>(
    client,
    `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, ${value} AS value, count(*)::float8 AS count
     FROM ${s}.contents ${isChoice ? ", json_each_text(record::json -> 'choice')" : ''}
     WHERE at >= $1::date::timestamp AT TIME ZONE 'UTC' AND at < ($2::date + 1)::timestamp AT TIME ZONE 'UTC'
       AND record::json ->> 'action' ${isAsked ? "= 'asked'" : `NOT IN ('${NO_ANSWERS.join("', '")}')`}
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [from, to],
  );
}

/** @param open the connections, while the store is open */
export function createReads(open: () => Pool, s: string): Reads {
  return {
    list: async ({ after = 0, limit = 100, which } = {}) => (await find(open(), s, which, after, limit)).map(entryOf),
    months: async () => months(open(), s),
    tip: async () => (await rows<Tip>(open(), selectTip(s)))[0] ?? START,
    ledger: async ({ after = 0, limit = 100 } = {}) =>
      rows<LedgerRow>(open(), `SELECT ${LINE} FROM ${s}.ledger l WHERE l.seq > $1 ORDER BY l.seq LIMIT $2`, [
        after,
        limit,
      ]),
    contents: async (first, last) =>
      rows<Content>(open(), `SELECT ${CONTENT} FROM ${s}.contents c WHERE c.seq BETWEEN $1 AND $2 ORDER BY c.seq`, [
        first,
        last,
      ]),
    heads: async ({ after = 0, limit = 100 } = {}) =>
      rows<SignedHead>(open(), `SELECT ${HEAD} FROM ${s}.heads h WHERE h.size > $1 ORDER BY h.size LIMIT $2`, [
        after,
        limit,
      ]),
    headBefore: async (size) =>
      (
        await rows<SignedHead>(
          open(),
          `SELECT ${HEAD} FROM ${s}.heads h WHERE h.size <= $1 ORDER BY h.size DESC LIMIT 1`,
          [size],
        )
      )[0],
    async addHead({ size, jws }) {
      await open().query(`INSERT INTO ${s}.heads VALUES ($1, $2) ON CONFLICT DO NOTHING`, [size, jws]);
    },
    count: async (dimension, from, to) => count(open(), s, dimension, from, to),
  };
}
