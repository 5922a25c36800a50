import type { Pool, PoolClient } from 'pg';
import { type Line, START } from './chain.js';
import { selectTip } from './postgres-columns.js';
import { monthSchema } from './postgres-schema.js';
import type { Tip } from './store.js';

/**
 * Whoever has begun is the only one who writes, until the transaction ends. A 2xx means on disk, whatever the role's
 * default; a stronger setting, for replicas, stays.
 */
async function begin(client: PoolClient, s: string): Promise<Tip> {
  const results: unknown = await client.query(
    `BEGIN;
     SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
     ${selectTip(s)} FOR UPDATE`,
  );
  // Several statements at once have several results.
  return (results as readonly { rows: readonly Tip[] }[]).at(-1)?.rows[0] ?? START;
}

const LINE = ['seq', 'month', 'kind', 'commitment', 'hash', 'note'] as const;
const CONTENT = ['seq', 'month', 'id', 'subject', 'received', 'at', 'until', 'salt', 'record'] as const;

async function add(client: PoolClient, s: string, lines: readonly Line[]): Promise<void> {
  const contents = lines.flatMap(({ month, content }) => (content ? [{ month, ...content }] : []));
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
      ...LINE.map((key) => lines.map((line) => line[key])),
      ...CONTENT.map((key) => contents.map((content) => content[key])),
    ],
  });
}

/** In one message with what moves the chain, whose values are our own: a number, hexadecimal, a month. */
async function commit(client: PoolClient, s: string, last: Line | undefined): Promise<void> {
  const { seq = 0, hash = '', month = '' } = last ?? {};
  const move = `UPDATE ${s}.chain SET seq = ${seq}, hash = '\\x${hash}', month = '${month}';`;
  await client.query(`${last ? move : ''} COMMIT`);
}

/** Runs transactions, each with the ledger to itself: an `action` says which lines it adds. */
export function createTransaction(pool: () => Pool, s: string) {
  /** Whose partitions this process has seen. */
  const months = new Set<string>();

  return async function transaction<Result>(
    action: (client: PoolClient, tip: Tip) => Promise<{ lines: readonly Line[]; result: Result }>,
  ): Promise<Result> {
    const client = await pool().connect();
    try {
      const { lines, result } = await action(client, await begin(client, s));
      for (const { month } of lines) {
        if (!months.has(month)) await client.query(monthSchema(s, month));
        months.add(month);
      }
      if (lines.length) await add(client, s, lines);
      await commit(client, s, lines.at(-1));
      client.release();
      return result;
    } catch (error) {
      // The connection may be what failed, and is not used again.
      client.release(true);
      months.clear();
      throw error;
    }
  };
}
