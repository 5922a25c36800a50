import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, writeFile } from 'node:fs/promises';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/collector/open.js';
import { sqlite } from '../../../src/collector.js';
import { entry, received, temporaryFile } from './samples.js';

async function open(path: string) {
  const store = await sqlite(path);
  onTestFinished(() => store.close());
  return store;
}

describe('the SQLite store', () => {
  it('is whole in its one file once it is closed', async () => {
    const path = await temporaryFile('records.db');
    const store = await open(path);
    await store.append([entry()]);
    await store.close();
    await copyFile(path, `${path}.copy`);
    expect(await (await open(`${path}.copy`)).list()).toHaveLength(1);
  });

  it('RC-01: a withdrawal is one more record, and nobody who opens the file can change the old one', async () => {
    const path = await temporaryFile('records.db');
    const store = await open(path);
    const given = entry({ action: 'accept-all' });
    const { id, subject } = given.record;
    await store.append([given, entry({ action: 'withdraw', subject, previous: id, choice: { analytics: false } })]);
    const before = await store.list();
    const lines = await store.ledger();

    const db = new Database(path);
    onTestFinished(() => {
      db.close();
    });
    for (const table of ['ledger', 'contents']) {
      expect(() => db.exec(`UPDATE ${table} SET seq = seq + 10`)).toThrow('append-only');
      expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('append-only');
    }
    db.exec(`INSERT OR REPLACE INTO ledger SELECT seq, 'note', commitment, hash, '{}', month FROM ledger`);
    db.exec(`INSERT OR REPLACE INTO contents SELECT seq, 'x', 'x', received, at, until, salt, '{}' FROM contents`);
    db.exec(`INSERT OR REPLACE INTO contents SELECT 9, id, 'x', received, at, until, salt, '{}' FROM contents`);
    expect(() =>
      db.exec(`INSERT INTO contents SELECT * FROM contents WHERE true ON CONFLICT (id) DO UPDATE SET record = '{}'`),
    ).not.toThrow();
    expect(await store.list()).toEqual(before);
    expect(await store.ledger()).toEqual(lines);
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
      db.exec("INSERT INTO heads VALUES (1, 'other')");
      console.log('writing');
      setTimeout(() => { db.exec('COMMIT'); db.close(); }, 300);`;
    const child = spawn(process.execPath, ['-e', other, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exit = once(child, 'exit');
    await once(child.stdout, 'data');
    expect(await store.append([entry()])).toHaveLength(1);
    expect(await exit).toEqual([0, null]);
    expect(await store.heads()).toHaveLength(1);
  });

  it('adopts the records of a file from before the ledger, once', async () => {
    const path = await temporaryFile('records.db');
    const [first, second] = [entry(), entry()];
    const db = new Database(path);
    db.exec('CREATE TABLE records (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, received TEXT, record TEXT)');
    const insert = db.prepare('INSERT INTO records (id, received, record) VALUES (?, ?, ?)');
    for (const { record } of [first, second]) insert.run(record.id, received, JSON.stringify(record));
    db.close();
    for (const store of [await open(path), await open(path)]) {
      expect(await store.list()).toEqual([
        { seq: 1, ...first },
        { seq: 2, ...second },
      ]);
      expect(await store.ledger()).toHaveLength(2);
    }
  });

  it('is not made by an audit of a file that is not there', async () => {
    await expect(openStore(await temporaryFile('recrods.db'))).rejects.toThrow('ENOENT');
  });

  it('says so when the file is no database', async () => {
    const path = await temporaryFile('records.db');
    await writeFile(path, 'not a database, but longer than a header of one hundred bytes '.repeat(20));
    await expect(sqlite(path)).rejects.toThrow('not a database');
  });
});
