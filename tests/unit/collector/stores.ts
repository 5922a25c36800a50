import { randomBytes } from 'node:crypto';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { postgres } from '../../../src/collector/postgres.js';
import { sqlite } from '../../../src/collector/sqlite.js';
import type { Store } from '../../../src/collector/store.js';
import { hasPostgres, startPostgres } from '../../support/postgres.js';
import { temporaryFile } from './samples.js';

/** A place for one ledger, which can be opened more than once, and reached past the store. */
export interface Place {
  open(): Promise<Store>;
  /** Runs SQL as someone who owns the database would: past triggers and the store. `$.` stands for the schema. */
  force(sql: string): Promise<void>;
}

async function sqlitePlace(): Promise<Place> {
  const path = await temporaryFile('records.db');
  return {
    async open() {
      const store = await sqlite(path);
      onTestFinished(() => store.close());
      return store;
    },
    async force(sql) {
      const db = new Database(path);
      const triggers = db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as {
        name: string;
        sql: string;
      }[];
      for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
      db.exec(sql.replaceAll('$.', ''));
      for (const { sql } of triggers) db.exec(sql);
      db.close();
    },
  };
}

async function postgresPlace(address: string): Promise<Place> {
  const schema = `t${randomBytes(8).toString('hex')}`;
  return {
    async open() {
      const store = await postgres(address, { schema });
      onTestFinished(() => store.close());
      return store;
    },
    async force(sql) {
      const client = new pg.Client({ connectionString: address });
      await client.connect();
      await client.query(`SET session_replication_role = replica; ${sql.replaceAll('$.', `"${schema}".`)}`);
      await client.end();
    },
  };
}

/** The same tests for each store, PostgreSQL on a real server. */
export function describeStores(name: string, tests: (place: () => Promise<Place>) => void): void {
  describe(`${name}: SQLite`, { timeout: 30_000 }, () => tests(sqlitePlace));
  describe.skipIf(!hasPostgres)(`${name}: PostgreSQL`, { timeout: 30_000 }, () => {
    let server: Awaited<ReturnType<typeof startPostgres>>;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server.stop());
    tests(() => postgresPlace(server.address));
  });
}
