import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { audit } from '../../../src/collector/audit.js';
import { createCollector, postgres } from '../../../src/collector.js';
import { hasPostgres, startPostgres } from '../../support/postgres.js';
import { entry, post, SITE, sample } from './samples.js';

describe.skipIf(!hasPostgres)('the PostgreSQL store', { timeout: 60_000 }, () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  it('a database that crashes and comes back: 503 meanwhile, then everything that was answered is there', async () => {
    const store = await postgres(server.address, { schema: 'crash' });
    const collect = createCollector({ store, origins: [SITE], log: () => {} });
    onTestFinished(() => collect.close());
    const kept = sample();
    expect((await collect(post(kept))).status).toBe(201);
    server.crash();
    const waiting = sample();
    const refused = await collect(post(waiting));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
    expect((await collect(new Request(`${SITE}/ready`))).status).toBe(503);
    server.start();
    await expect.poll(async () => (await collect(post(waiting))).status, { timeout: 20_000 }).toBe(201);
    expect((await store.list()).map(({ record }) => record.id)).toEqual([kept.id, waiting.id]);
    expect(await audit(store)).toMatchObject({ sound: true, size: 2 });
  });

  it('has one partition a month of each table, and a detached month leaves none', async () => {
    const store = await postgres(server.address, { schema: 'months' });
    onTestFinished(() => store.close());
    await store.append([entry(), { record: sample(), received: '2026-04-01T00:00:00.000Z' }]);
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: server.address });
    await client.connect();
    onTestFinished(() => client.end());
    const tables = async () =>
      (
        await client.query(
          "SELECT relname FROM pg_class WHERE relnamespace = 'months'::regnamespace AND relname ~ '_20' AND relkind = 'r' ORDER BY 1",
        )
      ).rows.map(({ relname }) => relname);
    expect(await tables()).toEqual(['contents_2026_03', 'contents_2026_04', 'ledger_2026_03', 'ledger_2026_04']);
    const [oldest] = await store.months();
    if (oldest) await store.detach(oldest, { why: 'retention', time: '2027-01-01T00:00:00.000Z' });
    expect(await tables()).toEqual(['contents_2026_04', 'contents_2027_01', 'ledger_2026_04', 'ledger_2027_01']);
  });

  it('commits to the disk also where the role’s default does not', async () => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: server.address });
    await client.connect();
    onTestFinished(() => client.end());
    await client.query('ALTER ROLE postgres SET synchronous_commit = off');
    const store = await postgres(server.address, { schema: 'durable' });
    onTestFinished(() => store.close());
    await client.query(`CREATE FUNCTION durable.told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'it is %', current_setting('synchronous_commit'); END $$;
      CREATE TRIGGER told BEFORE INSERT ON durable.ledger FOR EACH ROW EXECUTE FUNCTION durable.told()`);
    await expect(store.append([entry()])).rejects.toThrow('it is on');
    await client.query('ALTER ROLE postgres RESET synchronous_commit');
  });

  it.each(['', 'Upper', 'a b', 'a"; DROP SCHEMA public', '1a'])('a schema may not be called "%s"', async (schema) => {
    await expect(postgres(server.address, { schema })).rejects.toThrow('not a plain name');
  });

  it('says so where no database answers', async () => {
    await expect(postgres('postgres://postgres@127.0.0.1:1/postgres')).rejects.toThrow('ECONNREFUSED');
  });
});
