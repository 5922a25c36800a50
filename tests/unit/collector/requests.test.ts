import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCollector, type LogEntry } from '../../../src/collector.js';
import type { PrivacyRequest } from '../../../src/domain/request.js';
import { ask, SITE } from './samples.js';
import { describeStores, type Place, sqlitePlace } from './stores.js';

const NOW = Date.parse('2026-01-31T09:30:05.000Z');
const TOKEN = 'a-token-that-nobody-guesses';
const received = new Date(NOW).toISOString();
const path = (end: string): string => `${SITE}/privacy/${end}`;

async function start(place: () => Promise<Place>, log: LogEntry[] = []) {
  const opened = await place();
  const [store, requests] = [await opened.open(), await opened.openRequests()];
  const collect = createCollector({
    ...{ store, requests, origins: [SITE], now: () => NOW, operator: { token: TOKEN }, perMinute: 50 },
    log: (entry) => log.push(entry),
  });
  onTestFinished(() => collect.close());
  const send = (body: unknown, headers = {}, client = {}) =>
    collect(
      new Request(path('requests'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: SITE, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
      client,
    );
  const operate = (query: string, method = 'GET', body?: unknown, token = TOKEN) =>
    collect(
      new Request(path(`requests${query}`), {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const state = (token: string) =>
    collect(new Request(path('requests/state'), { headers: { authorization: `Bearer ${token}` } }));
  return { ...opened, store, requests, collect, send, operate, state };
}

const withoutToken = ({ token: _, ...request }: PrivacyRequest) => request;

describeStores('requests', (place) => {
  it('are kept whole but for the token, over a restart, and apart from the ledger', async () => {
    const { send, store, requests, openRequests } = await start(place);
    const first = ask({ name: 'naïve \u0000 🍪', about: 'Your account' });
    const answered = await send(first);
    expect([answered.status, await answered.json()]).toEqual([201, { reference: first.reference, due: '2026-02-28' }]);
    expect((await store.tip()).seq).toBe(0);
    await requests.close();
    const [kept] = await (await openRequests()).list({});
    expect(kept).toEqual({
      ...{ seq: 1, reference: first.reference, kind: 'access', received, due: '2026-02-28', status: 'received' },
      ...{ changed: null, answer: null, request: withoutToken(first) },
    });
    expect(JSON.stringify(kept)).not.toContain(first.token);
  });

  it('that come again are answered alike and kept once; a taken reference is refused', async () => {
    const { send, requests } = await start(place);
    const first = ask();
    const answers = [await send(first), await send({ ...first, message: 'Changed' })];
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
      { reference: first.reference, due: '2026-02-28' },
      { reference: first.reference, due: '2026-02-28' },
    ]);
    expect((await send(ask({ reference: first.reference }))).status).toBe(409);
    expect((await send(ask({ token: first.token }))).status).toBe(409);
    expect((await requests.list({})).map(({ request }) => request.message)).toEqual([first.message]);
  });

  it('show their state to whoever has the token, and nothing of what they say', async () => {
    const { send, state } = await start(place);
    const mine = ask({ name: 'Ada Lovelace', regime: 'opt-out', within: 'P45D' });
    await send(mine);
    const answer = await state(mine.token);
    expect(await answer.json()).toEqual({
      ...{ reference: mine.reference, kind: 'access', received, due: '2026-03-17', status: 'received' },
      ...{ changed: null, answer: null },
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    for (const wrong of ['', mine.reference, TOKEN, mine.token.slice(1), `${mine.token.slice(1)}0`])
      expect((await state(wrong)).status).toBe(404);
  });

  it('are listed, found, exported and answered by operators', async () => {
    const { send, operate, state } = await start(place);
    const [first, second] = [ask(), ask({ email: 'bob@example.com', message: '=1+1' })];
    await send(first);
    await send(second);
    const listed = async (query: string): Promise<string[]> =>
      (await (await operate(query)).json()).requests.map(({ reference }: PrivacyRequest) => reference);
    expect(await listed('')).toEqual([first.reference, second.reference]);
    expect(await listed('?after=1')).toEqual([second.reference]);
    expect(await listed('?email=ADA@EXAMPLE.COM')).toEqual([first.reference]);
    expect(await listed(`?reference=${second.reference}`)).toEqual([second.reference]);
    expect(await listed('?before=2026-01-31')).toEqual([]);

    const change = { status: 'extended', answer: 'Two systems have to be searched.' };
    const changed = await operate(`?reference=${first.reference}`, 'PATCH', change);
    expect(await changed.json()).toMatchObject({ ...change, due: '2026-04-30', changed: received });
    expect(await (await state(first.token)).json()).toMatchObject({ ...change, due: '2026-04-30' });
    expect(await listed('?status=extended')).toEqual([first.reference]);
    expect((await operate(`?reference=${first.reference}`, 'PATCH', { status: 'refused' })).status).toBe(422);
    expect((await operate('?reference=nobody', 'PATCH', { status: 'answered' })).status).toBe(404);

    const lines = (await (await operate('?format=ndjson')).text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).request)).toEqual([first, second].map(withoutToken));
    const csv = await operate('?format=csv');
    expect(csv.headers.get('content-disposition')).toContain('requests.csv');
    expect((await csv.text()).split('\r\n')[2]).toContain('"\'=1+1"');
    for (const query of ['?format=pdf', '?after=x', '?email=nobody', '?before=soon'])
      expect((await operate(query)).status).toBe(400);
  });

  it.each([
    ['GET', ''],
    ['GET', '?format=csv'],
    ['PATCH', '?reference=1'],
    ['DELETE', '?reference=1'],
  ])('need the operators’ token: %s requests%s', async (method, query) => {
    const { operate } = await start(place);
    const body = method === 'PATCH' ? { status: 'answered' } : undefined;
    for (const token of ['', 'a', `${TOKEN}x`]) expect((await operate(query, method, body, token)).status).toBe(401);
  });

  it('are erased by reference, person or age, and never all by mistake', async () => {
    const { send, operate, requests, state } = await start(place);
    const all = [ask(), ask(), ask({ email: 'bob@example.com' })];
    for (const one of all) await send(one);
    for (const query of ['', '?email=', '?before=', '?status='])
      expect((await operate(query, 'DELETE')).status).toBe(400);
    await expect(requests.erase({})).rejects.toThrow(TypeError);
    expect(await requests.list({})).toHaveLength(3);
    expect(await (await operate('?email=ada@example.com', 'DELETE')).json()).toEqual({ erased: 2 });
    expect((await state(all[0]?.token ?? '')).status).toBe(404);
    expect(await (await operate('?before=2026-02-01', 'DELETE')).json()).toEqual({ erased: 1 });
    expect(await requests.list({})).toEqual([]);
  });

  it.each([
    ['status=answered&befor=2026-01-01', /reference, email, before, status$/],
    ['status=received&status=answered', /once each/],
    ['status=answered&__proto__=', /once each/],
    ['status=done', /status must be received, identification, extended, answered, refused/],
    ['before=2026-02-01&status=', /status must be/],
    ['before=2026-02-30', /before must be a day/],
    ['before=2027-01-01x', /before must be a day/],
    ['before=0000-01-01', /before must be a day/],
    ['email=nobody', /email must be/],
    ['reference=%00', /reference must be/],
  ])('are neither erased nor listed by a slip: %s', async (query, why) => {
    const { send, operate, requests } = await start(place);
    const one = ask();
    await send(one);
    await requests.change(one.reference, { status: 'answered', answer: null }, received);
    for (const method of ['GET', 'DELETE']) {
      const answer = await operate(`?${query}`, method);
      const { error } = await answer.json();
      expect([method, answer.status]).toEqual([method, 400]);
      expect(error).toMatch(method === 'GET' && /befor=/.test(query) ? /status, after, format$/ : why);
    }
    expect(await requests.list({})).toHaveLength(1);
    expect(await (await operate('?status=answered&before=2026-02-01', 'DELETE')).json()).toEqual({ erased: 1 });
  });

  it('that are not sound are refused, and nothing of them is logged or told back', async () => {
    const log: LogEntry[] = [];
    const { send, collect, requests, state } = await start(place, log);
    const secret = 'ada.secret@example.com';
    const answers = [
      await send({ ...ask({ email: secret }), kind: secret }),
      await send(`{"email":"${secret}"`),
      await send(ask({ email: secret }), { 'content-type': 'text/plain' }),
      await send(ask({ email: secret, origin: 'https://other.example' })),
      await send(ask({ email: secret }), { origin: 'https://other.example' }),
      await send({ ...ask({ email: secret }), message: secret.repeat(4000) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 400, 415, 403, 403, 413]);
    const kept = ask({ email: secret, name: 'Ada Secret' });
    await send(kept);
    await state(kept.token);
    await requests.close();
    const failed = await send(ask({ email: secret }));
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '30']);
    const told = JSON.stringify([log, await Promise.all([...answers, failed].map((answer) => answer.text()))]);
    expect(log.length).toBeGreaterThan(8);
    for (const word of [secret, 'Secret', kept.token, kept.reference]) expect(told).not.toContain(word);
    expect((await collect(new Request(path('ready')))).status).toBe(503);
  });

  it('are limited as records are', async () => {
    const { send } = await start(place);
    const client = { network: '192.0.2.0/24' };
    const statuses = [];
    for (let count = 0; count < 52; count += 1) statuses.push((await send('{', {}, client)).status);
    expect(statuses.slice(0, 50).every((status) => status === 400)).toBe(true);
    expect(statuses.slice(50)).toEqual([429, 429]);
  });

  it('may be asked about from the site’s own pages, by the header that carries the token', async () => {
    const { collect } = await start(place);
    const options = (end: string) => collect(new Request(path(end), { method: 'OPTIONS', headers: { origin: SITE } }));
    expect((await options('requests/state')).headers.get('access-control-allow-headers')).toBe('authorization');
    expect((await options('requests')).headers.get('access-control-allow-methods')).toBe('POST');
  });

  it('are refused where no store is given for them', async () => {
    const store = await (await place()).open();
    const collect = createCollector({ store, origins: [SITE], log: () => {} });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(ask()) };
    expect((await collect(new Request(path('requests'), init))).status).toBe(404);
    expect((await store.tip()).seq).toBe(0);
  });
});

// PostgreSQL clears its files in its own time (VACUUM).
describe('what is erased from SQLite', () => {
  it('is nowhere in the database’s files either', async () => {
    const { address, openRequests } = await sqlitePlace();
    const requests = await openRequests();
    const words = 'zanzibar-nightingale';
    await requests.add(ask({ message: words.repeat(20) }), 'a', received);
    await requests.add(ask({ email: 'bob@example.com' }), 'b', received);
    await requests.erase({ email: 'ada@example.com' });
    const files = await Promise.all(['', '-wal'].map((end) => readFile(address + end, 'latin1').catch(() => '')));
    expect(files.join('')).toContain('bob@example.com');
    expect(files.join('')).not.toContain(words);
  });
});
