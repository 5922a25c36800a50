import { randomBytes } from 'node:crypto';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { postgres } from '../../../src/collector/postgres.js';
import { postgresRequests } from '../../../src/collector/postgres-requests.js';
import type { RequestStore } from '../../../src/collector/request-store.js';
import { sqlite } from '../../../src/collector/sqlite.js';
import { sqliteRequests } from '../../../src/collector/sqlite-requests.js';
import type { Store } from '../../../src/collector/store.js';
import { hasPostgres, startPostgres } from '../../support/postgres.js';
import { temporaryFile } from './samples.js';

/** A place for one ledger, which can be opened more than once, and reached past the store. */
export interface Place {
  open(): Promise<Store>;
  /** The requests of the same place. */
  openRequests(): Promise<RequestStore>;
  /** For `openStore`, once it has been opened. */
  readonly address: string;
  /** Runs SQL as anyone with access might, by mistake. `$.` stands for the schema. */
  run(sql: string): Promise<void>;
  /** Runs SQL as someone who owns the database would: past triggers and the store. */
  force(sql: string): Promise<void>;
}

export async function sqlitePlace(): Promise<Place> {
  const path = await temporaryFile('records.db');
  return {
    async open() {
      const store = await sqlite(path);
      onTestFinished(() => store.close());
      return store;
    },
    async openRequests() {
      const requests = await sqliteRequests(path);
      onTestFinished(() => requests.close());
      return requests;
    },
    address: path,
    async run(sql) {
      const db = new Database(path);
      try {
        db.exec(sql.replaceAll('$.', ''));
      } finally {
        db.close();
      }
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
  async function query(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      await client.query(sql.replaceAll('$.', `"${schema}".`));
    } finally {
      await client.end();
    }
  }
  return {
    async open() {
      const store = await postgres(address, { schema });
      onTestFinished(() => store.close());
      return store;
    },
    async openRequests() {
      const requests = await postgresRequests(address, { schema });
      onTestFinished(() => requests.close());
      return requests;
    },
    address: `${address}?schema=${schema}`,
    run: query,
    force: (sql) => query(`SET session_replication_role = replica; ${sql}`),
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
