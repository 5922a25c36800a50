import type { Page } from '@playwright/test';
import { config, control, expect, html, test } from '../../support/browser.js';
import type { Site } from '../../support/site.js';

// What endpoints, proxies, other tabs, clocks and full storages do to a record that is under way.

const ENDPOINT = '/api/records';
const own = { ...config, consent: { endpoint: ENDPOINT } };

const bodies = (site: Site) => site.hits(ENDPOINT).map(({ body }) => body);
/** What waits or was put aside; the visitor's own history of answers is another matter. */
const keys = (page: Page) =>
  page.evaluate<string[]>('Object.keys(localStorage).filter((key) => key !== "askfirst.history")');
const told = (page: Page) => page.evaluate<string[]>('self.told');
/** The same without repeats: its clock sends what waits once more after a second. */
const kinds = async (page: Page) => [...new Set(await told(page))];
const fail = (site: Site, headers = {}) =>
  site.answer(ENDPOINT, (_request, response) => response.writeHead(503, headers).end());
const mend = (site: Site) => site.answer(ENDPOINT, (_request, response) => response.writeHead(201).end('{}'));
const tellOnline = (page: Page) => page.evaluate('dispatchEvent(new Event("online"))');

/** Opens a page that remembers what it was told of its records. */
async function open(page: Page, site: Site, config: object = own): Promise<void> {
  await page.goto(site.page('/', html({ config })));
  await page.evaluate(
    'self.told = []; document.addEventListener("askfirst:record", ({ detail }) => self.told.push(detail.delivery))',
  );
}

/** Fills local storage to the last character. */
const fill = (page: Page) =>
  page.evaluate(() => {
    for (let size = 2 ** 20, text = ''; size >= 1; size = Math.floor(size / 2))
      for (;;)
        try {
          localStorage.setItem('full', text + 'x'.repeat(size));
          text += 'x'.repeat(size);
        } catch {
          break;
        }
  });

for (const status of [301, 302, 303, 307, 308])
  test(`RC-01: an endpoint that answers ${status} has not kept the record, whatever stands at the other end`, async ({
    page,
    site,
    problems,
  }) => {
    site.answer('/elsewhere', (_request, response) =>
      response.writeHead(200).end('<!doctype html><title>Hello</title>'),
    );
    site.answer(ENDPOINT, (_request, response) => response.writeHead(status, { location: '/elsewhere' }).end());
    await open(page, site);
    await control(page, 'reject').click();
    await expect.poll(() => kinds(page)).toEqual(['waiting']);
    const id = await page.evaluate<string>('askfirst.record.id');
    expect(await keys(page)).toEqual([`askfirst.outbox.${id}`]);
    expect([...new Set(problems)]).toEqual([
      'AskFirst: consent.endpoint redirects; records wait until it answers itself',
    ]);
    mend(site);
    await tellOnline(page);
    await expect.poll(() => keys(page)).toEqual([]);
    expect(new Set(bodies(site)).size).toBe(1);
  });

test('an endpoint on another origin is asked as one: JSON under CORS, without cookies, and only the origin as the referrer', async ({
  page,
  context,
  site,
}) => {
  const seen: object[] = [];
  site.answer(ENDPOINT, ({ method, headers }, response) => {
    const { 'sec-fetch-mode': mode, 'content-type': type, cookie, referer } = headers;
    if (method === 'POST') seen.push({ mode, type, cookie, referer });
    response.writeHead(201).end('{}');
  });
  await context.addCookies([{ name: 'session', value: 'secret', url: site.at('localhost') }]);
  await open(page, site, { ...config, consent: { endpoint: site.at('localhost') + ENDPOINT } });
  await control(page, 'reject').click();
  await expect.poll(() => keys(page)).toEqual([]);
  expect(seen).toEqual([{ mode: 'cors', type: 'application/json', cookie: undefined, referer: `${site.origin}/` }]);
});

test('RC-01: an answer that nobody may read (no CORS) is none, and the record waits', async ({ page, site }) => {
  site.answer(ENDPOINT, ({ method }, response) => {
    if (method === 'POST') response.removeHeader('access-control-allow-origin');
    response.writeHead(201).end('{}');
  });
  await open(page, site, { ...config, consent: { endpoint: site.at('localhost') + ENDPOINT } });
  await control(page, 'reject').click();
  await expect.poll(() => kinds(page)).toEqual(['waiting']);
  expect(await keys(page)).toHaveLength(1);
});

for (const [what, body] of [
  ['no JSON', '<!doctype html>'],
  ['nothing', ''],
  ['a JSON null', 'null'],
] as const)
  test(`RC-01: a 2xx with ${what} is a delivery without a receipt`, async ({ page, site }) => {
    site.answer(ENDPOINT, (_request, response) => response.writeHead(200).end(body));
    await open(page, site);
    await control(page, 'reject').click();
    await expect.poll(() => told(page)).toEqual(['delivered']);
    expect(await keys(page)).toEqual([]);
  });

test('RC-01: that the network is back is not lost on an attempt that is under way and doomed', async ({
  page,
  site,
}) => {
  fail(site);
  await open(page, site);
  await control(page, 'reject').click();
  // So many that the next attempt by the clock is half a minute away or more.
  for (let count = 1; count < 8; count += 1) await page.evaluate('askfirst.choose({ analytics: true })');
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(7);
  const hanging = new Promise<() => void>((resolve) =>
    site.answer(ENDPOINT, (_request, { socket }) => resolve(() => socket?.destroy())),
  );
  await tellOnline(page);
  const breakOff = await hanging;
  mend(site);
  await tellOnline(page);
  breakOff();
  await expect.poll(() => keys(page)).toEqual([]);
});

test('RC-01: a 2xx whose body never ends keeps neither the record nor those behind it', async ({ page, site }) => {
  fail(site);
  await open(page, site);
  await control(page, 'reject').click();
  await expect.poll(() => kinds(page)).toEqual(['waiting']);
  // Or its clock would send the record once more.
  await page.goto('about:blank');
  const before = bodies(site).length;
  site.answer(ENDPOINT, (_request, response) => {
    response.writeHead(201).write('{"stored":');
  });
  await page.clock.install();
  await open(page, site);
  await expect.poll(() => bodies(site)).toHaveLength(before + 1);
  await page.evaluate('askfirst.acceptAll()');
  await expect.poll(() => bodies(site)).toHaveLength(before + 2);
  // The heads of both answers are here once a later request is through.
  await page.evaluate("fetch('/dist/courier.js').then((response) => response.text()).then(() => 1)");
  await page.clock.fastForward(31_000);
  await expect.poll(() => keys(page)).toEqual([]);
  expect(await told(page)).toEqual(['delivered', 'delivered']);
});

test('RC-01: a list that an endpoint left hanging gives back the quota, so that it can be sent again', async ({
  page,
  site,
}) => {
  await page.goto(site.page('/empty', '<!doctype html><title>Empty</title>'));
  await page.evaluate(() => {
    for (let id = 0; id < 50; id += 1)
      localStorage.setItem(`askfirst.outbox.${id}`, JSON.stringify({ id, text: 'x'.repeat(1000) }));
  });
  site.answer(ENDPOINT, () => {});
  await page.clock.install();
  await open(page, site);
  await expect.poll(() => bodies(site)).toHaveLength(1);
  mend(site);
  await page.clock.fastForward(31_000);
  await expect.poll(() => told(page)).toHaveLength(50);
  await page.clock.fastForward(3_000);
  await expect.poll(() => keys(page)).toEqual([]);
  expect(new Set(bodies(site)).size).toBe(1);
});

test('RC-01: a record that is larger than browsers send with keepalive holds up no other', async ({ page, site }) => {
  await page.goto(site.page('/empty', '<!doctype html><title>Empty</title>'));
  await page.evaluate(() => {
    for (const [id, size] of [
      ['0', 70_000],
      ['f', 100],
    ] as const)
      localStorage.setItem(`askfirst.outbox.${id}`, JSON.stringify({ id, text: 'x'.repeat(size) }));
  });
  site.answer(ENDPOINT, (_request, response, body) => response.writeHead(body.length > 65_536 ? 413 : 201).end('{}'));
  await open(page, site);
  await expect.poll(() => keys(page)).toEqual(['askfirst.refused.0']);
  expect(await page.evaluate('localStorage["askfirst.refused.0"].length')).toBeGreaterThan(70_000);
});

test('RC-01: a tab that never lets go of the lock does not hold records for ever', async ({ page, context, site }) => {
  fail(site);
  await open(page, site);
  await control(page, 'reject').click();
  await expect.poll(() => kinds(page)).toEqual(['waiting']);
  const other = await context.newPage();
  await other.goto(site.page('/empty', '<!doctype html><title>Empty</title>'));
  await other.evaluate(
    () =>
      new Promise<void>((held) => {
        navigator.locks.request('askfirst.outbox', () => {
          held();
          return new Promise(() => {});
        });
      }),
  );
  mend(site);
  await page.clock.install();
  await open(page, site);
  const before = bodies(site).length;
  await page.clock.runFor(5_000);
  expect(bodies(site)).toHaveLength(before);
  await expect
    .poll(
      async () => {
        await page.clock.runFor(2_000);
        return keys(page);
      },
      { intervals: [50], timeout: 25_000 },
    )
    .toEqual([]);
  expect(bodies(site)).toHaveLength(before + 1);
});

test('RC-01: what storage had no room for is stored once there is some', async ({ page, site }) => {
  fail(site);
  await open(page, site);
  await fill(page);
  await control(page, 'reject').click();
  await expect.poll(() => kinds(page)).toEqual(['waiting']);
  expect(await keys(page)).toEqual(['full']);
  await page.evaluate('localStorage.removeItem("full")');
  await tellOnline(page);
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(1);
  await expect.poll(() => keys(page)).toHaveLength(1);
  mend(site);
  await page.goto(site.page('/next', html({ config: own })));
  await expect.poll(() => keys(page)).toEqual([]);
  expect(new Set(bodies(site)).size).toBe(1);
});

test('a record that is refused is put aside also where storage is full', async ({ page, site }) => {
  fail(site);
  await open(page, site);
  await control(page, 'reject').click();
  await expect.poll(() => kinds(page)).toEqual(['waiting']);
  const id = await page.evaluate<string>('askfirst.record.id');
  await fill(page);
  // One more character, which the longer key takes.
  await page.evaluate('localStorage.full = localStorage.full.slice(9)');
  site.answer(ENDPOINT, (_request, response) => response.writeHead(422).end());
  await tellOnline(page);
  await expect.poll(async () => (await told(page)).at(-1)).toBe('refused');
  expect((await keys(page)).toSorted()).toEqual([`askfirst.refused.${id}`, 'full']);
});

test('RC-01: a clock that is set back does not make "later" later', async ({ page, site }) => {
  await page.addInitScript('{ const now = Date.now; self.back = 0; Date.now = () => now() - self.back }');
  fail(site, { 'retry-after': '2' });
  await open(page, site);
  await control(page, 'reject').click();
  await expect.poll(() => kinds(page)).toEqual(['waiting']);
  await page.evaluate('self.back = 86_400_000');
  mend(site);
  await expect.poll(() => keys(page), { timeout: 25_000 }).toEqual([]);
});

test('an endpoint that asked for a long pause gets it, also when another answer did not come', async ({
  page,
  site,
}) => {
  await page.clock.install();
  fail(site, { 'retry-after': '120' });
  await open(page, site);
  await control(page, 'reject').click();
  await expect.poll(() => kinds(page)).toEqual(['waiting']);
  site.answer(ENDPOINT, (_request, response) => response.destroy());
  await page.evaluate('askfirst.acceptAll()');
  await expect.poll(() => told(page)).toEqual(['waiting', 'waiting']);
  mend(site);
  const before = bodies(site).length;
  await page.clock.runFor(60_000);
  await tellOnline(page);
  await page.clock.runFor(30_000);
  expect(bodies(site)).toHaveLength(before);
  await page.clock.runFor(40_000);
  await expect.poll(() => keys(page)).toEqual([]);
});

for (const [what, status, left] of [
  ['is delivered all the same', 201, 0],
  ['waits for the next page, and nothing more is sent from this one', 503, 1],
] as const)
  test(`destroy() while a record is under way: it ${what}`, async ({ page, site }) => {
    await page.clock.install();
    let answer = (): void => {};
    site.answer(ENDPOINT, (_request, response) => {
      answer = () => response.writeHead(status).end('{}');
    });
    await open(page, site);
    await page.evaluate('askfirst.rejectAll()');
    await expect.poll(() => bodies(site)).toHaveLength(1);
    await page.evaluate('askfirst.destroy()');
    answer();
    await expect.poll(() => told(page)).toEqual([left ? 'waiting' : 'delivered']);
    await tellOnline(page);
    await page.clock.runFor(60_000);
    expect(await keys(page)).toHaveLength(left);
    expect(bodies(site)).toHaveLength(1);
  });

test('destroy() while the file that follows records up is under way, and does not come, throws nothing', async ({
  page,
  site,
  problems,
}) => {
  mend(site);
  let abort = (): void => {};
  await page.route('**/courier.js', (route) => {
    abort = () => void route.abort();
  });
  await open(page, site);
  const asked = page.waitForRequest('**/courier.js');
  await page.evaluate('askfirst.rejectAll()');
  await asked;
  await page.evaluate('askfirst.destroy()');
  abort();
  await expect.poll(() => problems.filter((problem) => problem.startsWith('AskFirst'))).toHaveLength(2);
  expect(problems.filter((problem) => problem.startsWith('thrown'))).toEqual([]);
});
