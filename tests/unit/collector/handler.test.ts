import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCollector, type Store, sqlite } from '../../../src/collector.js';
import { SITE, sample, temporaryFile } from './samples.js';

const NOW = Date.parse('2026-03-01T09:30:05.000Z');
const OTHER = 'http://127.0.0.1:8080';

async function start(maxBytes?: number) {
  const store = await sqlite(':memory:');
  onTestFinished(() => store.close());
  const collect = createCollector({
    store,
    origins: [SITE, OTHER],
    now: () => NOW,
    ...(maxBytes !== undefined && { maxBytes }),
  });
  return { store, collect };
}

function post(body: unknown, headers: { [name: string]: string } = {}): Request {
  return new Request('https://collector.example/', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: SITE, ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
}

/** A POST whose body comes in the given pieces; an error among them breaks it off. */
function streamed(...pieces: (string | Error)[]): Request {
  const bytes = new TextEncoder();
  const body = new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece instanceof Error) controller.error(piece);
      else if (piece === undefined) controller.close();
      else controller.enqueue(bytes.encode(piece));
    },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
  return new Request('https://collector.example/', init);
}

describe('a record that is posted', () => {
  it('RC-01: is kept whole, beside the time of the server', async () => {
    const { store, collect } = await start();
    const record = sample({ path: '/shop' });
    const response = await collect(post(record));
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ stored: 1, repeated: 0 });
    expect(await store.list()).toEqual([{ seq: 1, received: '2026-03-01T09:30:05.000Z', record }]);
  });

  it('RC-02: is kept with nothing that the request says about its sender', async () => {
    const { store, collect } = await start();
    const headers = {
      'user-agent': 'Mozilla/5.0 (Probe)',
      'x-forwarded-for': '203.0.113.9',
      referer: `${SITE}/shop?q=1`,
    };
    await collect(post({ ...sample(), ip: '203.0.113.9' }, headers));
    expect(JSON.stringify(await store.list())).not.toMatch(/Probe|203\.0\.113|\?q=/);
  });

  it('counts as repeated the second time, also with other content, which is not kept', async () => {
    const { store, collect } = await start();
    const record = sample();
    await collect(post(record));
    for (const again of [record, { ...record, choice: { analytics: false } }]) {
      const response = await collect(post(again));
      expect(response.ok).toBe(true);
      expect(await response.json()).toEqual({ stored: 0, repeated: 1 });
    }
    expect((await store.list()).map((entry) => entry.record)).toEqual([record]);
  });

  it.each(['application/json', 'application/json;charset=utf-8', 'Application/JSON ; charset=utf-8'])(
    'may come as %s',
    async (type) => {
      const { collect } = await start();
      expect((await collect(post(sample(), { 'content-type': type }))).status).toBe(201);
    },
  );

  it('may come from a server, which sends no Origin', async () => {
    const { collect } = await start();
    const request = post(sample());
    request.headers.delete('origin');
    const response = await collect(request);
    expect(response.status).toBe(201);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('may come in pieces that cut through a character', async () => {
    const { store, collect } = await start();
    const record = sample({ revision: 'été' });
    const bytes = new TextEncoder().encode(JSON.stringify(record));
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
    expect((await collect(new Request('https://collector.example/', init))).status).toBe(201);
    expect((await store.list())[0]?.record.revision).toBe('été');
  });
});

describe('a list', () => {
  it('is kept in its order, and a repeat inside it once', async () => {
    const { store, collect } = await start();
    const [first, second] = [sample(), sample()];
    const response = await collect(post([first, second, first]));
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ stored: 2, repeated: 1 });
    expect((await store.list()).map((entry) => entry.record)).toEqual([first, second]);
  });

  it('with one bad record is refused whole, by index and field, and nothing of it is kept', async () => {
    const { store, collect } = await start();
    const response = await collect(post([sample(), { ...sample(), action: 'accept' }, sample()]));
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      error: 'record 1: action must be accept-all, reject-all, save, withdraw, asked or left-behind',
    });
    expect(await store.list()).toEqual([]);
  });

  it('with a record of another site than the one that sent it is refused whole', async () => {
    const { store, collect } = await start();
    const response = await collect(post([sample(), sample({ origin: OTHER })]));
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ error: `record 1: ${SITE} sent a record of ${OTHER}` });
    expect(await store.list()).toEqual([]);
  });

  it('holds up to 100 records', async () => {
    const { collect } = await start(1_000_000);
    const records = Array.from({ length: 100 }, () => sample());
    expect((await collect(post(records))).status).toBe(201);
    const response = await collect(post([...records, sample()]));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ error: 'a list must hold at most 100 records' });
  });
});

describe('what is refused', () => {
  it.each<[number, string, () => Request]>([
    [400, 'the body must be JSON in UTF-8', () => post('{"format":1')],
    [400, 'the body must be JSON in UTF-8', () => post('')],
    [400, 'an object in the body names a key twice', () => post(`{"format":1,${JSON.stringify(sample()).slice(1)}`)],
    [400, 'an object in the body names a key twice', () => post('[{"a":{"\\u0061":1,"a":"b\\":"}}]')],
    [400, 'the body must be JSON in UTF-8', () => post(Uint8Array.of(0x22, 0xff, 0x22))],
    [400, 'the body must be JSON in UTF-8', () => post(Uint8Array.of(0x22, 0xc3))],
    [403, 'the origin https://evil.example is not allowed', () => post(sample(), { origin: 'https://evil.example' })],
    [403, 'the origin null is not allowed', () => post(sample(), { origin: 'null' })],
    [403, 'the origin https://example.com:8443 is not allowed', () => post(sample(), { origin: `${SITE}:8443` })],
    [403, 'the origin http://example.com is not allowed', () => post(sample(), { origin: 'http://example.com' })],
    [
      403,
      'the origin https://www.example.com is not allowed',
      () => post(sample({ origin: 'https://www.example.com' })),
    ],
    [
      403,
      'record 1: the origin http://127.0.0.1 is not allowed',
      () => post([sample(), sample({ origin: 'http://127.0.0.1' })]),
    ],
    [405, 'records are posted', () => new Request('https://collector.example/')],
    [405, 'records are posted', () => new Request('https://collector.example/records', { method: 'DELETE' })],
    [405, 'records are posted', () => new Request('https://collector.example/keys')],
    [408, 'the body ended early', () => streamed('{"format"', new Error('aborted'))],
    [413, 'the body must be at most 65536 bytes', () => post(`"${'a'.repeat(65_535)}"`)],
    [413, 'the body must be at most 65536 bytes', () => streamed('"', 'a'.repeat(65_535), '"')],
    [413, 'the body must be at most 65536 bytes', () => post(`"${'é'.repeat(40_000)}"`)],
    [415, 'the Content-Type must be application/json', () => post(sample(), { 'content-type': 'text/plain' })],
    [415, 'the Content-Type must be application/json', () => post(sample(), { 'content-type': 'application/jsonp' })],
    [
      415,
      'the Content-Type must be application/json',
      () => post(sample(), { 'content-type': 'text/plain;application/json' }),
    ],
    [415, 'the body must not be compressed', () => post(sample(), { 'content-encoding': 'gzip' })],
    [422, 'a record must be an object', () => post('null')],
    [422, 'revision must be a string of at most 1000 characters', () => post(sample({ revision: '\ud800' }))],
    [422, 'revision must be a string of at most 1000 characters', () => post(sample({ revision: 'a\0b' }))],
    [422, 'a record must be an object', () => post('"record"')],
    [422, 'a list must hold at least one record', () => post([])],
    [422, 'record 0: a record must be an object', () => post([[sample()]])],
    [422, 'format must be 1', () => post({ ...sample(), format: 2 })],
    [
      422,
      'id must be a lower-case UUID; subject must be a lower-case UUID',
      () => post(sample({ id: '1', subject: '2' })),
    ],
  ])('%i %s', async (status, error, request) => {
    const { store, collect } = await start();
    const response = await collect(request());
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error });
    expect(response.headers.get('vary')).toBe('Origin');
    expect(response.headers.get('allow')).toBe(status === 405 ? 'POST, OPTIONS' : null);
    expect(await store.list()).toEqual([]);
  });

  it('a HEAD is answered like a GET, without a body', async () => {
    const { collect } = await start();
    for (const [path, status] of [
      ['', 405],
      ['health', 200],
      ['ready', 200],
    ] as const) {
      const response = await collect(new Request(`https://collector.example/${path}`, { method: 'HEAD' }));
      expect([response.status, await response.text()]).toEqual([status, '']);
    }
  });

  it('65536 bytes are not too many', async () => {
    const { collect } = await start();
    const text = JSON.stringify(sample());
    expect((await collect(post(text.padEnd(65_536)))).status).toBe(201);
  });

  it('a body that never ends is left as soon as it is too long', async () => {
    const { collect } = await start(1000);
    let pulled = 0;
    let cancelled = false;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(100));
      },
      cancel() {
        cancelled = true;
      },
    });
    const headers = { 'content-type': 'application/json', 'content-length': '10' };
    const init = { method: 'POST', headers, body, duplex: 'half' };
    expect((await collect(new Request('https://collector.example/', init))).status).toBe(413);
    expect(cancelled).toBe(true);
    expect(pulled).toBeLessThan(15);
  });

  it('a store that fails: 503, to be sent again, and the server log says why', async () => {
    const failure = new Error('disk full');
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const store = await sqlite(await temporaryFile('records.db'));
    await store.close();
    const broken: Store = {
      ...store,
      append: () => {
        throw failure;
      },
    };
    for (const each of [store, broken]) {
      const response = await createCollector({ store: each, origins: [SITE] })(post(sample()));
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('30');
      expect(await response.json()).toEqual({ error: 'the record store failed; please send again' });
    }
    expect(log.mock.calls.map(([, error]) => String(error))).toEqual([
      'Error: the record store is closed',
      'Error: disk full',
    ]);
  });
});

describe('CORS', () => {
  const preflight = (origin?: string) =>
    new Request('https://collector.example/', {
      method: 'OPTIONS',
      headers: {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
        ...(origin !== undefined && { origin }),
      },
    });

  it.each([SITE, OTHER])('a preflight from %s is answered for that origin alone', async (origin) => {
    const { collect } = await start();
    const response = await collect(preflight(origin));
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(Object.fromEntries(response.headers)).toEqual({
      vary: 'Origin',
      allow: 'POST, OPTIONS',
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
      'access-control-expose-headers': 'Retry-After',
    });
  });

  it.each([
    'https://evil.example',
    'https://example.com.evil.example',
    'https://evilexample.com',
    'https://sub.example.com',
    'https://example.com:444',
    'http://example.com',
    'http://127.0.0.1',
    'HTTPS://EXAMPLE.COM',
    'null',
    '*',
    '',
  ])('a preflight from "%s" is refused', async (origin) => {
    const { collect } = await start();
    const response = await collect(preflight(origin));
    expect(response.status).toBe(403);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it('a page may read why it was refused, and never with credentials', async () => {
    const { collect } = await start();
    for (const request of [post({}), post('{'), post(sample(), { 'content-type': 'text/plain' }), post(sample())]) {
      const response = await collect(request);
      expect(response.headers.get('access-control-allow-origin')).toBe(SITE);
      expect(response.headers.has('access-control-allow-credentials')).toBe(false);
    }
  });

  it.each(['*', 'https://example.com/', 'example.com', 'https://*.example.com', 'https://example.com:443'])(
    'origins may not hold "%s"',
    async (origin) => {
      const store = await sqlite(':memory:');
      onTestFinished(() => store.close());
      expect(() => createCollector({ store, origins: [SITE, origin] })).toThrow(`"${origin}" is not an exact origin`);
    },
  );
});
