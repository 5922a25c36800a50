import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, writeFile } from 'node:fs/promises';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sqlite } from '../../../src/collector.js';
import { sample, temporaryFile } from './samples.js';

const received = '2026-03-01T09:30:05.000Z';
const entry = (part: Parameters<typeof sample>[0] = {}) => ({ record: sample(part), received });

async function open(path: string) {
  const store = await sqlite(path);
  onTestFinished(() => store.close());
  return store;
}

describe('the SQLite store', () => {
  it('keeps what it has over a restart, and goes on counting', async () => {
    const path = await temporaryFile('new', 'folder', 'records.db');
    const [first, second, third] = [
      entry(),
      entry({ path: '/a' }),
      entry({ shown: null, revision: 'naïve \u0000 🍪' }),
    ];
    const before = await open(path);
    expect(await before.append([first, second])).toEqual({ stored: 2, repeated: 0 });
    await before.close();

    const after = await open(path);
    expect(await after.append([second, third])).toEqual({ stored: 1, repeated: 1 });
    expect(await after.list()).toEqual([
      { seq: 1, ...first },
      { seq: 2, ...second },
      { seq: 3, ...third },
    ]);
  });

  it('is whole in its one file once it is closed', async () => {
    const path = await temporaryFile('records.db');
    const store = await open(path);
    await store.append([entry()]);
    await store.close();
    await copyFile(path, `${path}.copy`);
    expect(await (await open(`${path}.copy`)).list()).toHaveLength(1);
  });

  it('lists page by page', async () => {
    const store = await open(':memory:');
    await store.append(Array.from({ length: 105 }, () => entry()));
    const numbers = async (page?: Parameters<typeof store.list>[0]) => (await store.list(page)).map(({ seq }) => seq);
    expect(await numbers({ limit: 2 })).toEqual([1, 2]);
    expect(await numbers({ after: 2, limit: 2 })).toEqual([3, 4]);
    expect(await numbers({ after: 105 })).toEqual([]);
    expect(await numbers()).toHaveLength(100);
    expect(await numbers({ after: 100 })).toEqual([101, 102, 103, 104, 105]);
  });

  it('keeps the first of two records with one id, without a gap in the numbers', async () => {
    const store = await open(':memory:');
    const first = entry();
    expect(await store.append([first, { ...first, record: { ...first.record, action: 'withdraw' } }])).toEqual({
      stored: 1,
      repeated: 1,
    });
    await store.append([entry()]);
    const list = await store.list();
    expect(list.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(list[0]).toEqual({ seq: 1, ...first });
  });

  it('keeps all records of a list or none', async () => {
    const store = await open(':memory:');
    const broken = { record: { ...sample(), subject: null as unknown as string }, received };
    await expect(store.append([entry(), broken, entry()])).rejects.toThrow('NOT NULL');
    expect(await store.list()).toEqual([]);
    expect(await store.append([entry()])).toEqual({ stored: 1, repeated: 0 });
  });

  it('RC-01: a withdrawal is one more record, and nobody who opens the file can change the old one', async () => {
    const path = await temporaryFile('records.db');
    const store = await open(path);
    const given = entry({ action: 'accept-all' });
    const { id, subject } = given.record;
    await store.append([given, entry({ action: 'withdraw', subject, previous: id, choice: { analytics: false } })]);
    const before = await store.list();

    const db = new Database(path);
    onTestFinished(() => {
      db.close();
    });
    expect(() => db.exec(`UPDATE records SET record = '{}'`)).toThrow('append-only');
    expect(() => db.exec('DELETE FROM records')).toThrow('append-only');
    db.exec(`INSERT OR REPLACE INTO records SELECT seq, id, 'x', time, received, '{}' FROM records`);
    db.exec(`INSERT OR REPLACE INTO records SELECT NULL, id, 'x', time, received, '{}' FROM records`);
    db.exec(`INSERT OR REPLACE INTO records SELECT seq, 'x', 'x', time, received, '{}' FROM records`);
    expect(() =>
      db.exec(`INSERT INTO records SELECT * FROM records WHERE true ON CONFLICT (id) DO UPDATE SET record = '{}'`),
    ).not.toThrow();
    expect(await store.list()).toEqual(before);
    expect(before.map(({ record }) => record.action)).toEqual(['accept-all', 'withdraw']);
  });

  it('writes ahead (WAL), so that reading does not wait for writing', async () => {
    const path = await temporaryFile('records.db');
    const store = await open(path);
    await store.append([entry()]);
    const db = new Database(path);
    onTestFinished(() => {
      db.close();
    });
    expect(db.pragma('journal_mode', { simple: true })).toMatchObject({ journal_mode: 'wal' });
    db.exec('BEGIN IMMEDIATE');
    expect(await store.list()).toHaveLength(1);
    db.exec('ROLLBACK');
  });

  it('waits for another process that is writing, and both write to one file', async () => {
    const path = await temporaryFile('records.db');
    const store = await open(path);
    const other = `
      const db = new (require('libsql'))(process.argv[1]);
      db.exec('BEGIN IMMEDIATE');
      db.exec("INSERT INTO records (id, subject, time, received, record) VALUES ('other', 's', 't', 'r', '{}')");
      console.log('writing');
      setTimeout(() => { db.exec('COMMIT'); db.close(); }, 300);`;
    const child = spawn(process.execPath, ['-e', other, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exit = once(child, 'exit');
    await once(child.stdout, 'data');
    expect(await store.append([entry()])).toEqual({ stored: 1, repeated: 0 });
    expect(await exit).toEqual([0, null]);
    expect((await store.list()).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('two stores on one file see each other', async () => {
    const path = await temporaryFile('records.db');
    const [one, two] = [await open(path), await open(path)];
    const same = entry();
    await one.append([same]);
    expect(await two.append([same, entry()])).toEqual({ stored: 1, repeated: 1 });
    expect(await one.list()).toEqual(await two.list());
  });

  it('refuses to work once it is closed; closing twice is nothing', async () => {
    const store = await open(await temporaryFile('records.db'));
    await store.close();
    await store.close();
    await expect(store.append([entry()])).rejects.toThrow('closed');
    await expect(store.list()).rejects.toThrow('closed');
  });

  it('says so when the file is no database', async () => {
    const path = await temporaryFile('records.db');
    await writeFile(path, 'not a database, but longer than a header of one hundred bytes '.repeat(20));
    await expect(sqlite(path)).rejects.toThrow('not a database');
  });
});
