/** The flaws published about servers of this kind, each tried here. Those of the page: tests/browser/cves. */
import { expect, it, onTestFinished } from 'vitest';
import { createCollector, sqlite } from '../../../src/collector.js';
import { post, SITE, sample, temporaryFile } from './samples.js';

const TOKEN = 'a-token-that-nobody-guesses';

async function start(perMinute = 600) {
  const store = await sqlite(await temporaryFile('records.db'));
  onTestFinished(() => store.close());
  const now = (): number => Date.parse('2026-03-02T09:30:05.000Z');
  const collect = createCollector({
    store,
    origins: [SITE, `${SITE}:8443`],
    now,
    perMinute,
    operator: { token: TOKEN },
  });
  const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    collect(new Request(`${SITE}/privacy/${path}`, { method, headers }), { network: '192.0.2.0' });
  return { collect, ask };
}

it('CVE-2025-57815, CVE-2025-57816: guesses at the token are slowed down, and are all refused', async () => {
  const { ask } = await start(20);
  const statuses: number[] = [];
  for (let at = 0; at < 30; at++)
    statuses.push((await ask('records', 'GET', { authorization: `Bearer guess-number-${at}-of-many` })).status);
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
  expect(statuses.slice(20)).toEqual(Array(10).fill(429));
});

it('CVE-2025-57766, CVE-2025-57817: there is no session to outlive a password, and nothing but the token opens', async () => {
  const { ask } = await start();
  expect((await ask('records', 'GET', { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  for (const headers of [
    { cookie: `token=${TOKEN}; session=${TOKEN}` },
    { authorization: `Basic ${TOKEN}` },
    { 'x-api-key': TOKEN },
  ] as Record<string, string>[])
    expect((await ask('records', 'GET', headers)).status).toBe(401);
  const answered = await ask('records', 'GET', { authorization: `Bearer ${TOKEN}` });
  expect(answered.headers.get('set-cookie')).toBeNull();
  expect((await ask(`records?token=${TOKEN}&access_token=${TOKEN}`)).status).toBe(401);
});

it('CVE-2021-36887: another site can make an operator’s browser change nothing', async () => {
  const { collect, ask } = await start();
  const record = sample();
  await collect(post(record));
  const path = `records?id=${record.id}`;
  // A form or image of another site brings cookies and its origin, but no such header.
  for (const headers of [
    { cookie: 'a=1' },
    { origin: 'https://evil.example', authorization: `Bearer ${TOKEN}` },
  ] as Record<string, string>[])
    expect((await ask(path, 'DELETE', headers)).status).toBeGreaterThanOrEqual(401);
  const preflight = await ask('records', 'OPTIONS', { origin: SITE, 'access-control-request-method': 'DELETE' });
  expect(preflight.headers.get('access-control-allow-methods')).not.toMatch(/DELETE/);
  const { records } = await (await ask(path, 'GET', { authorization: `Bearer ${TOKEN}` })).json();
  expect(records).toHaveLength(1);
});

it('CVE-2025-46525: what a visitor posts is never served as a page', async () => {
  const { collect, ask } = await start();
  const markup = '<script>alert(1)</script>';
  await collect(post(sample({ revision: markup, choice: { [markup]: true } })));
  for (const path of ['records', 'stats', 'export', 'export?format=csv', 'metrics']) {
    const answered = await ask(path, 'GET', { authorization: `Bearer ${TOKEN}` });
    const { headers } = answered;
    expect([path, answered.status, headers.get('x-content-type-options')]).toEqual([path, 200, expect.anything()]);
    expect(headers.get('content-type')).not.toMatch(/html|xml|svg/);
  }
});

it.each([
  'https://example.com.evil.example',
  'https://evilexample.com',
  'https://www.example.com',
  'http://example.com',
  'https://example.com:443',
  'https://example.com:8444',
  'https://*.example.com',
  'https://EXAMPLE.com',
  'null',
])('c15t #788: %s is not taken for an origin of the site', async (origin) => {
  const { collect } = await start();
  const answered = await collect(post(sample(), { origin }));
  expect(answered.status).toBe(403);
  expect(answered.headers.get('access-control-allow-origin')).toBeNull();
  expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
});
