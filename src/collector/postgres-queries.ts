import type { Pool, PoolClient } from 'pg';
import { NO_ANSWERS } from '../domain/no-answer.js';
import { type Line, START } from './chain.js';
import { monthSchema, partition, postgresSchema } from './postgres-schema.js';
import type { Content, Count, Dimension, LedgerRow, Month, Placed, SignedHead, Tip, Which } from './store.js';

type Client = Pick<PoolClient, 'query'>;

const hex = (column: string): string => `encode(${column}, 'hex') AS ${column}`;
/** As JavaScript writes a time. */
const iso = (column: string, as = column): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${as}`;
/** `pg` gives a bigint as text; a number in a ledger stays far below 2^53. */
const number = (column: string, as = column): string => `${column}::float8 AS ${as}`;

const LINE = `${number('seq')}, kind, ${hex('commitment')}, ${hex('hash')}, note`;
const CONTENT = `${number('seq')}, id, subject, ${iso('received')}, ${iso('at')}, ${iso('until')}, ${hex('salt')}, record`;
const CONDITIONS = { id: 'id = $3::uuid', subject: 'subject = $3::uuid', until: 'until < $3::timestamptz' };

/** Makes the tables. Two processes that start at once take turns. */
export async function prepare(pool: Pool, schema: string): Promise<void> {
  const s = `"${schema}"`;
  await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('askfirst ${schema}')); ${postgresSchema(s)} COMMIT`);
  await pool.query(`INSERT INTO ${s}.chain VALUES (true, 0, decode($1, 'hex'), '') ON CONFLICT DO NOTHING`, [
    START.hash,
  ]);
}

/** Every query of the PostgreSQL store, by what it is for. */
export function createQueries(schema: string) {
  const s = `"${schema}"`;
  const rows = async <Row>(client: Client, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    (await client.query(text, [...values])).rows;
  const TIP = `SELECT ${number('seq')}, ${hex('hash')}, month FROM ${s}.chain`;
  const column = <Key extends keyof Line>(lines: readonly Line[], key: Key) => lines.map((line) => line[key]);

  return {
    tip: async (client: Client): Promise<Tip> => (await rows<Tip>(client, TIP))[0] ?? START,

    /**
     * Whoever has begun is the only one who writes, until the transaction ends. A 2xx means on disk, whatever the role's
     * default; a stronger setting, for replicas, stays.
     */
    async begin(client: Client): Promise<Tip> {
      const results: unknown = await client.query(
        `BEGIN;
         SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
         ${TIP} FOR UPDATE`,
      );
      // Several statements at once have several results.
      return (results as readonly { rows: readonly Tip[] }[]).at(-1)?.rows[0] ?? START;
    },

    /** In one message with what moves the chain, whose values are our own: a number, hexadecimal, a month. */
    async commit(client: Client, last: Line | undefined): Promise<void> {
      const { seq = 0, hash = '', month = '' } = last ?? {};
      const move = `UPDATE ${s}.chain SET seq = ${seq}, hash = '\\x${hash}', month = '${month}';`;
      await client.query(`${last ? move : ''} COMMIT`);
    },

    async known(client: Client, ids: readonly string[]): Promise<ReadonlyMap<string, Placed>> {
      const { rows: found } = await client.query<Placed & { id: string }>({
        name: 'known',
        text: `SELECT id, ${number('seq')}, ${iso('received')}, record, ${hex('commitment')}, ${hex('hash')}
         FROM ${s}.contents JOIN ${s}.ledger USING (month, seq) WHERE id = ANY ($1::uuid[])`,
        values: [ids],
      });
      return new Map(found.map(({ id, ...placed }) => [id, placed]));
    },

    async add(client: Client, lines: readonly Line[], months: Set<string>): Promise<void> {
      if (!lines.length) return;
      for (const { month } of lines) {
        if (!months.has(month)) await client.query(monthSchema(s, month));
        months.add(month);
      }
      const contents = lines.flatMap(({ month, content }) => (content ? [{ month, ...content }] : []));
      const keys = ['seq', 'month', 'id', 'subject', 'received', 'at', 'until', 'salt', 'record'] as const;
      await client.query({
        name: 'add',
        text: `WITH lines AS (
             INSERT INTO ${s}.ledger (seq, month, kind, commitment, hash, note)
             SELECT seq, month, kind, decode(commitment, 'hex'), decode(hash, 'hex'), note
             FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
               AS line (seq, month, kind, commitment, hash, note))
           INSERT INTO ${s}.contents (seq, month, id, subject, received, at, until, salt, record)
           SELECT seq, month, id, subject, received, at, until, decode(salt, 'hex'), record
           FROM unnest($7::bigint[], $8::text[], $9::uuid[], $10::uuid[],
             $11::timestamptz[], $12::timestamptz[], $13::timestamptz[], $14::text[], $15::text[])
             AS content (seq, month, id, subject, received, at, until, salt, record)`,
        values: [
          ...(['seq', 'month', 'kind', 'commitment', 'hash', 'note'] as const).map((key) => column(lines, key)),
          ...keys.map((key) => contents.map((content) => content[key])),
        ],
      });
    },

    async remove(client: Client, seqs: readonly number[]): Promise<void> {
      await client.query("SELECT set_config('askfirst.erasing', 'on', true)");
      await client.query(`DELETE FROM ${s}.contents WHERE seq = ANY ($1::bigint[])`, [seqs]);
      await client.query("SELECT set_config('askfirst.erasing', 'off', true)");
    },

    async detach(client: Client, month: string): Promise<void> {
      for (const table of ['ledger', 'contents'] as const) {
        const part = `${s}.${partition(table, month)}`;
        await client.query(`ALTER TABLE ${s}.${table} DETACH PARTITION ${part}; DROP TABLE ${part}`);
      }
    },

    find(client: Client, which: Which | undefined, after: number, limit: number) {
      const [[key, value] = []] = Object.entries(which ?? {}) as [keyof typeof CONDITIONS, string][];
      return rows<Content>(
        client,
        `SELECT ${CONTENT} FROM ${s}.contents c
         WHERE c.seq > $1 ${key ? `AND ${CONDITIONS[key]}` : ''} ORDER BY c.seq LIMIT $2`,
        value === undefined ? [after, limit] : [after, limit, value],
      );
    },

    lines: (client: Client, after: number, limit: number) =>
      rows<LedgerRow>(client, `SELECT ${LINE} FROM ${s}.ledger l WHERE l.seq > $1 ORDER BY l.seq LIMIT $2`, [
        after,
        limit,
      ]),
    contents: (client: Client, first: number, last: number) =>
      rows<Content>(client, `SELECT ${CONTENT} FROM ${s}.contents c WHERE c.seq BETWEEN $1 AND $2 ORDER BY c.seq`, [
        first,
        last,
      ]),

    /** Each month by its indexes' ends: the tables themselves may be too large to read. */
    async months(client: Client): Promise<readonly Month[]> {
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
    },

    heads: (client: Client, after: number, limit: number) =>
      rows<SignedHead>(
        client,
        `SELECT ${number('size')}, jws FROM ${s}.heads h WHERE h.size > $1 ORDER BY h.size LIMIT $2`,
        [after, limit],
      ),
    headBefore: async (client: Client, size: number) =>
      (
        await rows<SignedHead>(
          client,
          `SELECT ${number('size')}, jws FROM ${s}.heads h WHERE h.size <= $1 ORDER BY h.size DESC LIMIT 1`,
          [size],
        )
      )[0],
    addHead: async (client: Client, { size, jws }: SignedHead): Promise<void> => {
      await client.query(`INSERT INTO ${s}.heads VALUES ($1, $2) ON CONFLICT DO NOTHING`, [size, jws]);
    },

    count(client: Client, dimension: Dimension, from: string, to: string) {
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
    },
  };
}
