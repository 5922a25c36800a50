import type { Pool } from 'pg';

/** How long a database may take to let us in, in ms, and a third of what a query may take: then the sender tries again. */
const PATIENCE = 10_000;

/**
 * Connections to a schema, in which the tables are then.
 * @param tables the statements that make them, for the schema's quoted name
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
export async function openPool(
  address: string,
  schema: string,
  connections: number,
  tables: (s: string) => string,
): Promise<Pool> {
  if (!/^[a-z_][a-z\d_]{0,39}$/.test(schema)) throw new TypeError(`schema: "${schema}" is not a plain name`);
  const { default: pg } = await import('pg');
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
  try {
    // Two processes that start at once take turns.
    await pool.query(
      `BEGIN; SELECT pg_advisory_xact_lock(hashtext('askfirst ${schema}')); ${tables(`"${schema}"`)} COMMIT`,
    );
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}
