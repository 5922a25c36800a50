import type { PostgresOptions } from './postgres.js';
import { createRequestStore, type RequestStore } from './request-store.js';

const schemaOf = (s: string): string => `
  CREATE SCHEMA IF NOT EXISTS ${s};
  CREATE TABLE IF NOT EXISTS ${s}.requests (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    reference text NOT NULL UNIQUE,
    kind text NOT NULL,
    email text,
    received text NOT NULL,
    due text NOT NULL,
    status text NOT NULL,
    changed text,
    answer text,
    request text NOT NULL
  );
  CREATE INDEX IF NOT EXISTS requests_email ON ${s}.requests (email);
`;

/** How long a database may take to let us in, in ms, and a third of what a query may take: then the sender tries again. */
const PATIENCE = 10_000;

/**
 * Keeps requests in PostgreSQL 14 or later, on the package `pg`, in a table beside the records' or a schema of its own.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
export async function postgresRequests(address: string, options: PostgresOptions = {}): Promise<RequestStore> {
  const { schema = 'askfirst', connections = 2 } = options;
  if (!/^[a-z_][a-z\d_]{0,39}$/.test(schema)) throw new TypeError(`schema: "${schema}" is not a plain name`);
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE * 3,
  });
  // Unheard, the event of a connection that breaks would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    // Two processes that start at once take turns.
    await pool.query(
      `BEGIN; SELECT pg_advisory_xact_lock(hashtext('askfirst ${schema}')); ${schemaOf(`"${schema}"`)} COMMIT`,
    );
  } catch (error) {
    await pool.end();
    throw error;
  }
  let closed: Promise<void> | undefined;
  return createRequestStore(
    {
      async run(statement, values) {
        if (closed) throw new Error('the request store is closed');
        let at = 0;
        return (
          await pool.query(
            statement.replace(/\?/g, () => `$${++at}`),
            [...values],
          )
        ).rows;
      },
      async erased() {},
      close: () => (closed ??= pool.end()),
    },
    `"${schema}".requests`,
  );
}
