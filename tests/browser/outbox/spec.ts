import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createCollector, type Store, sqlite, toNodeHandler } from '../../../dist/collector.js';
import { bannerOf, config, control, expect, html, test } from '../../support/browser.js';
import type { Site } from '../../support/site.js';

const ENDPOINT = '/api/records';
const own = { ...config, consent: { endpoint: ENDPOINT } };
const gated = '<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>';

const bodies = (site: Site) => site.hits(ENDPOINT).map(({ body }) => body);
const idsIn = (body: string): string[] => [JSON.parse(body)].flat().map(({ id }: { id: string }) => id);
const waiting = (page: Page) =>
  page.evaluate<string[]>('Object.keys(localStorage).filter((key) => key !== "askfirst.history")');

/** How an endpoint fails: by a status, by a broken connection (0), or by never answering (null). */
const fail = (site: Site, status: number | null) =>
  site.answer(ENDPOINT, (_request, response) => {
    if (status === 0) response.destroy();
    else if (status) response.writeHead(status).end();
  });
const mend = (site: Site) => site.answer(ENDPOINT, (_request, response) => response.writeHead(201).end('{}'));

/** Refuses on a page whose endpoint fails, until the record waits; returns its id. */
async function kept(page: Page, site: Site): Promise<string> {
  await page.goto(site.page('/', html({ config: own, body: gated })));
  await page.evaluate('document.addEventListener("askfirst:record", ({ detail }) => { self.told = detail })');
  await control(page, 'reject').click();
  const id = await page.evaluate<string>('askfirst.record.id');
  await expect.poll(() => page.evaluate('self.told')).toEqual({ id, delivery: 'waiting' });
  expect(await waiting(page)).toEqual([`askfirst.outbox.${id}`]);
  return id;
}

for (const status of [500, 503, 408, 429, 0])
  test(`RC-01: a record that met ${status || 'a broken connection'} is sent by the next page, the same and once`, async ({
    page,
    site,
  }) => {
    fail(site, status);
    const id = await kept(page, site);
    expect(JSON.parse(bodies(site)[0] ?? '')).toMatchObject({ id, action: 'reject-all' });
    mend(site);
    await page.goto(site.page('/next', html({ config: own })));
    await expect.poll(() => waiting(page)).toEqual([]);
    const all = bodies(site);
    expect(new Set(all).size).toBe(1);
    await page.reload();
    await expect.poll(() => page.evaluate('askfirst.state.decision.status')).toBe('answered');
    expect(bodies(site)).toHaveLength(all.length);
  });

test('RC-01: a record made offline is sent as soon as the network is back', async ({ page, context, site }) => {
  mend(site);
  await page.goto(site.page('/', html({ config: own })));
  await context.setOffline(true);
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  await expect.poll(() => waiting(page)).toHaveLength(1);
  expect(bodies(site)).toEqual([]);
  await context.setOffline(false);
  await expect.poll(() => bodies(site)).toHaveLength(1);
  await expect.poll(() => waiting(page)).toEqual([]);
});

for (const status of [400, 401, 403, 404, 409, 413, 422])
  test(`a record that is refused with ${status} is reported once and never sent again`, async ({
    page,
    site,
    problems,
  }) => {
    fail(site, status);
    await page.goto(site.page('/', html({ config: own })));
    await page.evaluate('document.addEventListener("askfirst:record", ({ detail }) => { self.told = detail })');
    await control(page, 'accept').click();
    const id = await page.evaluate<string>('askfirst.record.id');
    await expect.poll(() => page.evaluate('self.told')).toEqual({ id, delivery: 'refused' });
    expect(await waiting(page)).toEqual([`askfirst.refused.${id}`]);
    await page.evaluate('dispatchEvent(new Event("online"))');
    await page.reload();
    await expect(bannerOf(page)).toHaveCount(0);
    await expect.poll(() => page.evaluate('askfirst.state.decision.status')).toBe('answered');
    expect(bodies(site)).toHaveLength(1);
    const ours = problems.filter((problem) => problem.startsWith('AskFirst'));
    expect(ours).toEqual([`AskFirst: consent.endpoint refused record ${id}`]);
  });

test('an endpoint that never answers keeps no one waiting, and the next page sends again', async ({ page, site }) => {
  fail(site, null);
  await page.goto(site.page('/', html({ config: own, body: gated })));
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate('self.ran')).toEqual(['a.js']);
  await expect.poll(() => bodies(site)).toHaveLength(1);
  await page.evaluate('dispatchEvent(new Event("online"))');
  expect(await waiting(page)).toHaveLength(1);
  expect(bodies(site)).toHaveLength(1);
  mend(site);
  await page.reload();
  await expect.poll(() => waiting(page)).toEqual([]);
  expect(new Set(bodies(site)).size).toBe(1);
});

test('RC-01: a page that is left by the very click still delivers', async ({ page, site }) => {
  mend(site);
  site.page('/elsewhere', '<!doctype html><title>Elsewhere</title>');
  await page.goto(site.page('/', html({ config: own })));
  await page.evaluate('document.addEventListener("click", () => { location.href = "/elsewhere" })');
  await control(page, 'accept').click();
  await page.waitForURL('**/elsewhere');
  await expect.poll(() => bodies(site)).toHaveLength(1);
});

test('RC-01: a tab that is closed right after the click still delivers', async ({ page, site }) => {
  mend(site);
  await page.goto(site.page('/', html({ config: own })));
  await control(page, 'accept').click();
  await page.close();
  await expect.poll(() => bodies(site)).toHaveLength(1);
});

test('RC-01: two tabs with a dead endpoint lose neither record', async ({ page, context, site }) => {
  fail(site, 503);
  const first = await kept(page, site);
  const other = await context.newPage();
  await other.goto(site.page('/other', html({ config: own })));
  await other.evaluate('askfirst.acceptAll()');
  const second = await other.evaluate<string>('askfirst.record.id');
  await expect.poll(() => waiting(page)).toHaveLength(2);
  mend(site);
  await other.goto(`${site.origin}/`);
  await expect.poll(() => waiting(other), { timeout: 25_000 }).toEqual([]);
  const ids = bodies(site).flatMap(idsIn);
  expect(new Set(ids)).toEqual(new Set([first, second]));
});

test('PF-05: without any storage a record still goes out, and again when the network is back', async ({
  page,
  site,
}) => {
  await page.addInitScript(
    'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError") } });',
  );
  fail(site, 503);
  await page.goto(site.page('/', html({ config: own })));
  await page.evaluate('document.addEventListener("askfirst:record", ({ detail }) => { self.told = detail.delivery })');
  await control(page, 'accept').click();
  await expect.poll(() => page.evaluate('self.told')).toBe('waiting');
  mend(site);
  await page.evaluate('dispatchEvent(new Event("online"))');
  await expect.poll(() => page.evaluate('self.told')).toBe('delivered');
  expect(new Set(bodies(site)).size).toBe(1);
});

/** The real collector on a port of its own, which is another origin, with its database in a folder of its own. */
async function collecting(
  origins: readonly string[],
  use: (url: string, store: Store) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'askfirst-'));
  const store = await sqlite(join(folder, 'records.db'));
  const server: Server = createServer(toNodeHandler(createCollector({ store, origins })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/records`, store);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await store.close();
    await rm(folder, { recursive: true });
  }
}

test('RC-01: the real collector, on another origin, keeps each answer once', async ({ page, site, problems }) => {
  const here = site.at('localhost');
  await collecting([here], async (endpoint, store) => {
    const kept = async (count: number) => {
      await expect.poll(() => store.list()).toHaveLength(count);
      return (await store.list()).map(({ record }) => record);
    };
    site.page('/', html({ config: { ...config, consent: { endpoint, path: true } } }));
    await page.goto(here);
    const request = page.waitForRequest((request) => request.url() === endpoint && request.method() === 'POST');
    await control(page, 'accept').click();
    const body = (await request).postData() ?? '';
    expect(await kept(1)).toEqual([JSON.parse(body)]);
    const { id } = JSON.parse(body) as { id: string };
    await expect.poll(() => waiting(page)).toEqual([]);

    // A tab that died before it read the answer.
    await page.evaluate(([key, body]) => localStorage.setItem(key, body), [`askfirst.outbox.${id}`, body] as const);
    await page.reload();
    await expect.poll(() => waiting(page)).toEqual([]);
    await page.evaluate('askfirst.rejectAll()');
    await page.close();
    const [, last, ...more] = await kept(2);
    expect(last).toMatchObject({ action: 'withdraw', previous: id, origin: here });
    expect(more).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test('a collector that does not list the site gets nothing, and the record waits until it does', async ({
  page,
  site,
}) => {
  await collecting(['https://example.com'], async (endpoint, store) => {
    await page.goto(site.page('/', html({ config: { ...config, consent: { endpoint } } })));
    await control(page, 'accept').click();
    await expect(bannerOf(page)).toHaveCount(0);
    await page.reload();
    await expect.poll(() => page.evaluate('askfirst.state.decision.status')).toBe('answered');
    expect(await waiting(page)).toHaveLength(1);
    expect(await store.list()).toEqual([]);
  });
});

/** Records that wait from earlier pages: the same body under new ids. */
async function waitingSince(page: Page, site: Site, count: number): Promise<string[]> {
  fail(site, 503);
  const id = await kept(page, site);
  const ids = await page.evaluate(
    ([id, count]) => {
      const body = localStorage.getItem(`askfirst.outbox.${id}`) ?? '';
      const ids = Array.from({ length: count - 1 }, () => crypto.randomUUID());
      for (const other of ids) localStorage.setItem(`askfirst.outbox.${other}`, body.replace(id, other));
      return [id, ...ids];
    },
    [id, count] as const,
  );
  // Its clock would send them once more.
  await page.goto('about:blank');
  return ids;
}

test('RC-01: what waits goes out together, and one that is refused is put aside and holds up no other', async ({
  page,
  site,
}) => {
  const ids = await waitingSince(page, site, 5);
  const poison = ids[2] ?? '';
  const before = bodies(site).length;
  site.answer(ENDPOINT, (_request, response, body) => {
    response.writeHead(`${body}`.includes(poison) ? 422 : 201).end('{}');
  });
  await page.goto(site.page('/next', html({ config: own })));
  await expect.poll(() => waiting(page)).toEqual([`askfirst.refused.${poison}`]);
  const [list, ...single] = bodies(site).slice(before).map(idsIn);
  expect(list?.toSorted()).toEqual(ids.toSorted());
  expect(single.flat().toSorted()).toEqual(ids.toSorted());
  await page.reload();
  await expect.poll(() => page.evaluate('askfirst.state.decision.status')).toBe('answered');
  expect(bodies(site)).toHaveLength(before + 1 + ids.length);
});

test('RC-01: an endpoint that was down is tried again by itself, and not before it asked to be', async ({
  page,
  site,
}) => {
  let first = 0;
  let gap = 0;
  site.answer(ENDPOINT, (_request, response) => {
    if (first) gap ||= Date.now() - first;
    first ||= Date.now();
    if (gap) response.writeHead(201).end('{}');
    else response.writeHead(503, { 'retry-after': '3', 'access-control-expose-headers': 'Retry-After' }).end();
  });
  await page.goto(site.page('/', html({ config: own })));
  await control(page, 'accept').click();
  await expect.poll(() => first).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  await page.evaluate('dispatchEvent(new Event("online"))');
  await expect.poll(() => waiting(page), { timeout: 25_000 }).toEqual([]);
  expect(gap).toBeGreaterThan(2900);
  expect(bodies(site)).toHaveLength(2);
});

test('RC-01: of two tabs that start at once, one sends what waits', async ({ page, context, site }) => {
  const ids = await waitingSince(page, site, 3);
  const before = bodies(site).length;
  site.answer(ENDPOINT, (_request, response) => {
    setTimeout(() => response.writeHead(201).end('{}'), 500);
  });
  const tabs = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
  site.page('/next', html({ config: own }));
  await Promise.all(tabs.map((tab) => tab.goto(`${site.origin}/next`)));
  await expect.poll(() => waiting(tabs[0]), { timeout: 25_000 }).toEqual([]);
  expect(bodies(site).slice(before).flatMap(idsIn).toSorted()).toEqual(ids.toSorted());
});

test('RC-01: the receipt that the endpoint gives is kept beside the answer', async ({ page, site }) => {
  site.answer(ENDPOINT, (_request, response) => response.writeHead(201).end('{"receipt":"eyJh.eyJp.c2ln"}'));
  await page.goto(site.page('/', html({ config: own })));
  await control(page, 'accept').click();
  const id = await page.evaluate<string>('askfirst.record.id');
  await expect
    .poll(() => page.evaluate('({ ...localStorage })'))
    .toEqual({
      'askfirst.history': expect.stringContaining(id),
      [`askfirst.receipt.${id}`]: 'eyJh.eyJp.c2ln',
    });
});

test('a record goes out although the file that follows it up does not come', async ({ page, site, problems }) => {
  mend(site);
  await page.route('**/courier.js', (route) => route.abort());
  await page.goto(site.page('/', html({ config: own })));
  await control(page, 'accept').click();
  await expect.poll(() => bodies(site)).toHaveLength(1);
  await expect
    .poll(() => problems.filter((problem) => problem.startsWith('AskFirst')))
    .toEqual(['AskFirst: a part did not load']);
});
