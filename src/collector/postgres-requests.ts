import type { PostgresOptions } from './postgres.js';
import { openPool } from './postgres-pool.js';
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

/**
 * Keeps requests in PostgreSQL 14 or later, on the package `pg`, in a table beside the records' or a schema of its own.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
export async function postgresRequests(address: string, options: PostgresOptions = {}): Promise<RequestStore> {
  const { schema = 'askfirst', connections = 2 } = options;
  const pool = await openPool(address, schema, connections, schemaOf);
  let closed: Promise<void> | undefined;
  return createRequestStore(
    {
      async run(statement, values) {
        if (closed) throw new Error('the request store is closed');
        let at = 0;
        const numbered = statement.replace(/\?/g, () => `$${++at}`);
        return (await pool.query(numbered, [...values])).rows;
      },
      async erased() {},
      close: () => (closed ??= pool.end()),
    },
    `"${schema}".requests`,
  );
}
