// npm run build && node tests/bench/collector.mjs [--seconds 5] [--connections 32] [--only name,name] [--postgres postgres://…] [--soak]
//
// --soak: ten minutes of one case for each store, for the memory; the other cases stay as short as they are.
//
// How many records a second the collector keeps, durably, and how long one waits: against a bare node:http that
// answers 204, and against the same inserts without HTTP. Server and load are two processes on this machine, so that
// only the ratios of one run mean anything.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'libsql';
import pg from 'pg';
import { createCollector, generateKey, postgres, sqlite, toNodeHandler } from '../../dist/collector.js';

const SITE = 'https://example.com';

function record() {
  const id = randomUUID();
  const now = Date.now();
  return {
    format: 1,
    id,
    subject: id,
    previous: null,
    time: new Date(now).toISOString(),
    expires: new Date(now + 182 * 86_400_000).toISOString(),
    revision: '2026-02-10',
    choice: { analytics: true, marketing: false, functional: true },
    action: 'save',
    surface: 'banner',
    language: 'en',
    shown: 'ab'.repeat(32),
    signals: { gpc: false },
    origin: SITE,
    version: '0.1.0',
  };
}

/** Runs `once` over and over, `connections` at a time, for a while; the first second does not count. */
async function load(once, { seconds, connections }) {
  const times = [];
  const begin = performance.now() + 1000;
  const end = begin + seconds * 1000;
  const worker = async () => {
    for (let from = performance.now(); from < end; from = performance.now()) {
      await once();
      if (from >= begin) times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function poster(port, agent) {
  return () =>
    new Promise((done, fail) => {
      const body = JSON.stringify(record());
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), origin: SITE };
      const outgoing = request({ host: '127.0.0.1', port, method: 'POST', agent, headers }, (response) => {
        response
          .resume()
          .once('end', () => (response.statusCode < 300 ? done() : fail(new Error(`${response.statusCode}`))));
      });
      outgoing.once('error', fail);
      outgoing.end(body);
    });
}

const open = ({ store, place }) =>
  store === 'postgres' ? postgres(place, { schema: `b${randomUUID().slice(0, 8)}` }) : sqlite(place);

/** SQLite that does not wait for the disk: what group commit is measured against. */
function forget() {
  const exec = Database.prototype.exec;
  Database.prototype.exec = function (sql) {
    return exec.call(this, sql.replace('synchronous = FULL', 'synchronous = OFF'));
  };
}

const CASES = [
  { name: 'bare node:http, 204', server: 'bare' },
  { name: 'SQLite', server: 'collector', store: 'sqlite' },
  { name: 'SQLite, not durable', server: 'collector', store: 'sqlite', durable: false },
  { name: 'SQLite, signed receipts', server: 'collector', store: 'sqlite', sign: true },
  { name: 'SQLite, without HTTP', store: 'sqlite' },
  { name: 'PostgreSQL', server: 'collector', store: 'postgres' },
  { name: 'PostgreSQL, signed receipts', server: 'collector', store: 'postgres', sign: true },
  { name: 'PostgreSQL, without HTTP', store: 'postgres' },
];

/** What `--soak` runs for ten minutes. */
const SOAKED = ['SQLite', 'PostgreSQL'];

/** What says what bounds it: the disk, HTTP, signing. */
const RATIOS = [
  ['SQLite', 'SQLite, not durable'],
  ['SQLite', 'SQLite, without HTTP'],
  ['SQLite, signed receipts', 'SQLite'],
  ['PostgreSQL', 'PostgreSQL, without HTTP'],
  ['PostgreSQL, signed receipts', 'PostgreSQL'],
];

/** The server's process, or the one that inserts without HTTP. */
async function child(task) {
  if (task.durable === false) forget();
  const store = task.store && (await open(task));
  const memory = () => process.memoryUsage().rss / 1e6;
  process.on('message', () => process.send({ memory: memory() }));
  if (task.server) {
    const collector =
      store &&
      createCollector({
        store,
        origins: [SITE],
        perMinute: 1e9,
        ...(task.sign && { sign: { key: await generateKey() } }),
      });
    const handle = collector
      ? toNodeHandler(collector)
      : (incoming, outgoing) => incoming.resume().once('end', () => outgoing.writeHead(204).end());
    const server = createServer(handle).listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  } else {
    process.send({
      result: await load(() => store.append([{ record: record(), received: new Date().toISOString() }]), task),
    });
  }
}

const once = (process, key) =>
  new Promise((done) => {
    const listen = (message) => {
      if (!(key in message)) return;
      process.off('message', listen);
      done(message[key]);
    };
    process.on('message', listen);
  });

async function measure(task) {
  const process = fork(new URL(import.meta.url), [JSON.stringify(task)]);
  const exit = new Promise((done) => process.once('exit', done));
  let result;
  if (task.server) {
    const port = await once(process, 'port');
    const agent = new Agent({ keepAlive: true, maxSockets: task.connections });
    const ask = () => {
      process.send({});
      return once(process, 'memory');
    };
    const memory = [];
    const timer = setInterval(async () => memory.push(await ask()), task.seconds * 200);
    result = await load(poster(port, agent), task);
    clearInterval(timer);
    agent.destroy();
    result.memory = [...memory.slice(0, 4), await ask()];
  } else result = await once(process, 'result');
  process.kill('SIGKILL');
  await exit;
  return result;
}

if (process.argv[2]?.startsWith('{')) await child(JSON.parse(process.argv[2]));
else {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '32' },
      only: { type: 'string' },
      postgres: { type: 'string' },
      soak: { type: 'boolean', default: false },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-bench-'));
  const chosen = CASES.filter(
    ({ name, store }) =>
      (store !== 'postgres' || values.postgres) && (!values.only || values.only.split(',').includes(name)),
  );
  if (!values.postgres) console.log('Without --postgres postgres://…, PostgreSQL is left out.');
  const busy = () => loadavg()[0].toFixed(1);
  console.log(
    `Load average before: ${busy()}. Every row has its own after it: what others did meanwhile is in the figures.`,
  );
  console.log(
    '| case | records/s | of bare | p50 ms | p99 ms | MB at each fifth | load |\n|---|---|---|---|---|---|---|',
  );
  const found = new Map();
  let bare;
  for (const [index, task] of chosen.entries()) {
    const place = task.store === 'postgres' ? values.postgres : join(folder, `${index}.db`);
    const result = await measure({
      ...task,
      place,
      seconds: values.soak && SOAKED.includes(task.name) ? 600 : Number(values.seconds),
      connections: Number(values.connections),
    });
    found.set(task.name, result.perSecond);
    bare ??= result.perSecond;
    const { perSecond, p50, p99, memory = [] } = result;
    const share = `${Math.round((100 * perSecond) / bare)} %`;
    console.log(
      `| ${task.name} | ${Math.round(perSecond)} | ${share} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${memory.map(Math.round).join(' → ')} | ${busy()} |`,
    );
  }
  rmSync(folder, { recursive: true });
  for (const [name, other] of RATIOS) {
    const share = (100 * found.get(name)) / found.get(other);
    if (share) console.log(`${name}: ${Math.round(share)} % of ${other}`);
  }
  await bytes();

  /** What one record takes on the disk, in each store. */
  async function bytes() {
    const many = 20_000;
    const records = () => Array.from({ length: 100 }, () => ({ record: record(), received: new Date().toISOString() }));
    const place = join(mkdtempSync(join(tmpdir(), 'askfirst-bench-')), 'size.db');
    const store = await sqlite(place);
    for (let count = 0; count < many; count += 100) await store.append(records());
    await store.close();
    console.log(`SQLite: ${Math.round(statSync(place).size / many)} bytes a record, indexes included`);
    rmSync(join(place, '..'), { recursive: true });
    if (!values.postgres) return;
    const schema = 'size';
    const other = await postgres(values.postgres, { schema });
    for (let count = 0; count < many; count += 100) await other.append(records());
    await other.close();
    const client = new pg.Client({ connectionString: values.postgres });
    await client.connect();
    const { rows } = await client.query(
      `SELECT sum(pg_total_relation_size(c.oid))::float8 AS bytes FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = '${schema}' AND relkind = 'r'`,
    );
    console.log(`PostgreSQL: ${Math.round(rows[0].bytes / many)} bytes a record, indexes included`);
    await client.query(`DROP SCHEMA ${schema} CASCADE`);
    await client.end();
  }
}
