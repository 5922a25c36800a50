import { spawnSync } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { sqlite } from '../../src/collector.js';
import { sample, temporaryFile } from './collector/samples.js';

const askfirst = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

async function ledger(): Promise<string> {
  const path = await temporaryFile('records.db');
  const store = await sqlite(path);
  onTestFinished(() => store.close());
  await store.append([0, 1, 2].map(() => ({ record: sample(), received: '2026-03-01T09:30:05.000Z' })));
  return path;
}

it('askfirst audit finds a ledger sound', async () => {
  const { status, stdout } = askfirst('audit', await ledger());
  expect(JSON.parse(stdout)).toMatchObject({ sound: true, size: 3 });
  expect(status).toBe(0);
});

it('askfirst audit names the record that was changed', async () => {
  const path = await ledger();
  const { default: Database } = await import('libsql');
  const database = new Database(path);
  // Whoever can change the file can take its guards away.
  const guards = database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as { name: string }[];
  for (const { name } of guards) database.exec(`DROP TRIGGER "${name}"`);
  database.exec(`UPDATE contents SET record = replace(record, '"revision":"', '"revision":"0') WHERE seq = 2`);
  database.close();
  const { status, stdout } = askfirst('audit', path);
  expect(stdout).toMatch(/^record 2: /);
  expect(status).toBe(1);
});

it.each([
  [['audit'], /name one store/],
  [['audit', 'missing.db'], /missing\.db/],
  [['audit', 'a.db', 'b.db'], /name one store/],
])('askfirst %j says what is wrong with it', (args, problem) => {
  const { status, stderr } = askfirst(...args);
  expect(stderr).toMatch(problem);
  expect(status).toBe(2);
});

it.each([
  [['notice'], /notice publish: name one config file/],
  [['notice', 'show', 'config.json'], /notice publish: name one config file/],
  [['notice', 'publish', 'missing.json'], /missing\.json/],
])('askfirst %j says what is wrong with it', (args, problem) => {
  const { status, stderr } = askfirst(...args);
  expect(stderr).toMatch(problem);
  expect(status).toBe(2);
});
