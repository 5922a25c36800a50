import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { networkOf } from '../../../src/collector/address.js';
import { createLimiter } from '../../../src/collector/limiter.js';
import {
  type CollectorOptions,
  createCollector,
  generateKey,
  type LogEntry,
  type NodeOptions,
  type Store,
  sqlite,
  stop,
  toNodeHandler,
} from '../../../src/collector.js';
import { encode } from '../../../src/domain/codec.js';
import { post, SITE, sample, temporaryFile } from './samples.js';

async function start(options: Partial<CollectorOptions> = {}) {
  const store = options.store ?? (await sqlite(':memory:'));
  onTestFinished(() => store.close());
  return { store, collect: createCollector({ origins: [SITE], ...options, store }) };
}

async function listen(collect: ReturnType<typeof createCollector>, options?: NodeOptions) {
  const server = createServer(toNodeHandler(collect, options)).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('an address', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:12:3456:789a:bcde:f012:3456', '2001:db8:12::/48'],
    ['2001:0DB8:0012::1', '2001:db8:12::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['203.0.113.77:4711', '203.0.113.0/24'],
    ['[2001:db8:12::1]:4711', '2001:db8:12::/48'],
    ['[2001:db8:12::1]', '2001:db8:12::/48'],
    ['203.0.113.77, 198.51.100.1', undefined],
    ['unknown', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is only ever %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('a limit', () => {
  it('lets a minute’s worth through, then as many as time allows, each sender for itself', () => {
    let time = 0;
    const wait = createLimiter(60, () => time);
    const many = (sender: string, count: number) => Array.from({ length: count }, () => wait(sender));
    expect(many('a', 60).every((seconds) => seconds === 0)).toBe(true);
    expect(wait('a')).toBe(1);
    expect(wait('b')).toBe(0);
    time = 2000;
    expect(many('a', 3)).toEqual([0, 0, 1]);
    time = 1_000_000;
    expect(many('a', 61).at(-1)).toBe(1);
  });

  it('remembers ten thousand senders at most', () => {
    const wait = createLimiter(1, () => 0);
    for (let sender = 0; sender <= 10_000; sender += 1) wait(`${sender}`);
    expect(wait('10000')).toBe(60);
    expect(wait('0')).toBe(0);
  });

  it('answers 429 with when to come back, by origin and network, and never stores the address', async () => {
    const log: LogEntry[] = [];
    const { store, collect } = await start({ perMinute: 2, log: (entry) => log.push(entry) });
    const addresses = ['203.0.113.7', '203.0.113.8', '203.0.113.9', '198.51.100.7'];
    const { url } = await listen(collect, { address: ({ headers }) => String(headers['x-real-ip']) });
    const statuses: unknown[] = [];
    for (const address of addresses) {
      const headers = { 'content-type': 'application/json', 'x-real-ip': address };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(sample()) });
      statuses.push([response.status, response.headers.get('retry-after')]);
    }
    expect(statuses).toEqual([
      [201, null],
      [201, null],
      [429, '30'],
      [201, null],
    ]);
    const kept = JSON.stringify([log, await store.list(), await store.ledger()]);
    expect(kept).not.toMatch(/203\.0\.113|198\.51\.100/);
  });

  it('does not count where the server does not say who it is', async () => {
    const { collect } = await start({ perMinute: 1 });
    for (let count = 0; count < 3; count += 1) expect((await collect(post(sample()))).status).toBe(201);
  });
});

describe('a cookie that lasts (PF-04)', () => {
  const NOW = Date.parse('2026-03-01T09:30:05.000Z');
  const cookieOf = (record: ReturnType<typeof sample>) => `askfirst=${encodeURIComponent(encode(record))}`;
  const setCookie = async (cookie: string, record = sample(), options: CollectorOptions['cookie'] = {}) => {
    const { collect } = await start({ cookie: options, now: () => NOW, origins: [SITE, 'http://127.0.0.1'] });
    const request = post(record, { origin: record.origin, cookie });
    return (await collect(request)).headers.get('set-cookie');
  };

  it.each(['accept-all', 'reject-all'] as const)('is the page’s own, as long for %s', async (action) => {
    const record = sample({ action });
    const cookie = cookieOf(record);
    // Until 30 August 2026, 09:30.
    const age = 182 * 86_400 - 5;
    expect(await setCookie(`a=b; ${cookie}; c=d`, record)).toBe(
      `${cookie}; Path=/; Max-Age=${age}; SameSite=Lax; Secure`,
    );
  });

  it('has the site’s name and domain, and no Secure where the page has none', async () => {
    const record = sample({ origin: 'http://127.0.0.1' });
    const cookie = cookieOf(record).replace('askfirst', 'choice');
    expect(await setCookie(cookie, record, { name: 'choice', domain: 'example.com' })).toMatch(
      /^choice=[^;]+; Path=\/; Max-Age=\d+; SameSite=Lax; Domain=example\.com$/,
    );
  });

  it('ends after 400 days at most', async () => {
    const record = sample({ expires: '2036-01-01T00:00:00.000Z' });
    expect(await setCookie(cookieOf(record), record)).toContain(`Max-Age=${400 * 86_400 - 5};`);
  });

  it.each<[string, (record: ReturnType<typeof sample>) => string, Partial<ReturnType<typeof sample>>]>([
    ['there is none', () => 'a=b', {}],
    ['it remembers a later answer', () => cookieOf(sample()), {}],
    ['it is there twice', (record) => `${cookieOf(record)}; ${cookieOf(record)}`, {}],
    ['it is mangled', (record) => cookieOf(record).replace('analytics', 'analyticz'), {}],
    ['it is no text', () => 'askfirst=%E0%A4%A', {}],
    ['the answer has ended', cookieOf, { time: '2025-03-01T09:30:00.000Z', expires: '2025-03-02T09:30:00.000Z' }],
  ])('is left alone where %s', async (_, cookie, part) => {
    const record = sample(part);
    expect(await setCookie(cookie(record), record)).toBeNull();
  });

  it('is not set for a record that was refused, nor where the site does not ask for it', async () => {
    const record = sample();
    const { collect } = await start({ cookie: {} });
    const refused = post({ ...record, action: 'accept' }, { cookie: cookieOf(record) });
    expect((await collect(refused)).headers.has('set-cookie')).toBe(false);
    const plain = await start();
    expect((await plain.collect(post(record, { cookie: cookieOf(record) }))).headers.has('set-cookie')).toBe(false);
  });
});

describe('what watches', () => {
  it('health is always well; ready is not while the store is not', async () => {
    const { store, collect } = await start({ log: () => {} });
    const ask = async (path: string) => (await collect(new Request(`${SITE}/privacy/${path}`))).status;
    expect([await ask('health'), await ask('ready')]).toEqual([200, 200]);
    await store.close();
    expect([await ask('health'), await ask('ready')]).toEqual([200, 503]);
  });

  it('logs are plain data without anything of the visitor', async () => {
    const log: LogEntry[] = [];
    const { collect } = await start({ log: (entry) => log.push(entry), now: () => 0 });
    const record = sample({ path: '/clinic' });
    const headers = { 'user-agent': 'Probe', 'x-forwarded-for': '203.0.113.9', cookie: 'session=1' };
    await collect(post([record, record], headers));
    await collect(post({ ...record, origin: 'https://evil.example' }));
    expect(log).toEqual([
      {
        time: '1970-01-01T00:00:00.000Z',
        level: 'info',
        event: 'request',
        route: 'post',
        method: 'POST',
        status: 201,
        seconds: expect.any(Number),
        stored: 1,
        repeated: 1,
      },
      {
        time: '1970-01-01T00:00:00.000Z',
        level: 'info',
        event: 'request',
        route: 'post',
        method: 'POST',
        status: 403,
        seconds: expect.any(Number),
        stored: 0,
        repeated: 0,
      },
    ]);
    expect(JSON.stringify(log)).not.toMatch(new RegExp(`${record.id}|clinic|Probe|203\\.0|session|evil`));
  });
});

describe('what goes by the clock, and what goes wrong', () => {
  it('retention is at work from the start', async () => {
    const store = await sqlite(':memory:');
    const record = sample({ expires: '2026-03-02T00:00:00.000Z' });
    await store.append([{ record, received: '2026-03-01T09:30:05.000Z' }]);
    const now = () => Date.parse('2026-05-01T00:00:00.000Z');
    const { collect } = await start({ store, now, retention: { keep: 'P1M' } });
    await expect.poll(() => store.list()).toEqual([]);
    await collect.close();
  });

  it('a log that fails, a retention that cannot be, fail no answer', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => told.mockRestore());
    const log = (): never => {
      throw new Error('no log');
    };
    const { collect } = await start({ log, retention: { keep: 'for ever' } });
    expect((await collect(post(sample()))).status).toBe(201);
    expect(told).toHaveBeenCalled();
  });

  it('an export goes out as it is read, and one that breaks off does not pass for whole', async () => {
    const store = await sqlite(':memory:');
    const received = '2026-03-01T09:30:05.000Z';
    await store.append(
      Array.from({ length: 900 }, () => ({ record: sample({ path: `/${'a'.repeat(2000)}` }), received })),
    );
    const token = 'a-token-that-nobody-guesses';
    const headers = { authorization: `Bearer ${token}` };
    const whole = await listen((await start({ store, operator: { token } })).collect);
    const text = await (await fetch(`${whole.url}/export`, { headers })).text();
    expect(text.split('\n')).toHaveLength(901);

    let pages = 0;
    const list: Store['list'] = (page) => {
      pages += 1;
      return pages > 1 ? Promise.reject(new Error('disk')) : store.list(page);
    };
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => told.mockRestore());
    const broken = await listen((await start({ store: { ...store, list }, operator: { token } })).collect);
    await expect(fetch(`${broken.url}/export`, { headers }).then((response) => response.text())).rejects.toThrow();
    expect(String(told.mock.calls[0])).toContain('disk');
  });
});

describe('a graceful stop', () => {
  /** A store whose writing takes a while. */
  const slow = (store: Store): Store => ({
    ...store,
    async append(records) {
      await new Promise((done) => setTimeout(done, 100));
      return store.append(records);
    },
  });

  it('loses nothing that was under way, signs what there is, and takes nothing new', async () => {
    const path = await temporaryFile('records.db');
    const { collect } = await start({ store: slow(await sqlite(path)), sign: { key: await generateKey() } });
    const { server, url } = await listen(collect);
    const records = Array.from({ length: 40 }, () => sample());
    const headers = { 'content-type': 'application/json' };
    const send = (record: unknown) => fetch(url, { method: 'POST', headers, body: JSON.stringify(record) });
    let taken = 0;
    server.on('request', () => taken++);
    const answers = records.map((record) => send(record).then(({ status }) => status));
    await vi.waitFor(() => expect(taken).toBe(40), { timeout: 10_000, interval: 5 });
    const from = Date.now();
    await stop(server, collect);
    expect(Date.now() - from).toBeLessThan(3000);
    expect(await Promise.all(answers)).toEqual(records.map(() => 201));
    await expect(send(sample())).rejects.toThrow();

    const after = await sqlite(path);
    onTestFinished(() => after.close());
    expect((await after.list({ limit: 1000 })).length).toBe(40);
    expect((await after.heads()).map(({ size }) => size)).toEqual([40]);
  });

  it('does not wait for ever for a sender that has stalled', async () => {
    const { collect } = await start();
    const { server, url } = await listen(collect);
    const outgoing = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    outgoing.on('error', () => {});
    outgoing.write('{');
    await once(server, 'request');
    await stop(server, collect, 100);
    expect(server.listening).toBe(false);
  });
});
