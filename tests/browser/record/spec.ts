import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { center } from '../../../src/center/en.js';
import { resolveConfig } from '../../../src/domain/config.js';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { shownText, type Texts } from '../../../src/domain/shown.js';
import { version } from '../../../src/domain/version.js';
import { again, banner, signal } from '../../../src/text/en.js';
import french from '../../../src/text/fr.js';
import { bannerOf, centerOf, config, control, expect, html, settled, test } from '../../support/browser.js';
import type { Site } from '../../support/site.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/;
const ENDPOINT = '/api/records';
const own = { ...config, consent: { endpoint: ENDPOINT } };

const hashOf = (texts: Texts, language = 'en') =>
  createHash('sha256')
    .update(shownText(resolveConfig(own), texts, language, version))
    .digest('hex');
const BANNER = hashOf(banner);
const CENTER = hashOf({ ...banner, ...again, ...signal, ...center });

/** Each once: a page that goes before it has heard the endpoint sends again. */
const records = (site: Site): ConsentRecord[] => [
  ...new Map(site.hits(ENDPOINT).map(({ body }) => [JSON.parse(body).id, JSON.parse(body)])).values(),
];
const sent = async (site: Site, count: number): Promise<ConsentRecord> => {
  await expect.poll(() => records(site)).toHaveLength(count);
  return records(site)[count - 1] as ConsentRecord;
};

test.beforeEach(({ site }) => {
  site.answer(ENDPOINT, (_request, response) => response.writeHead(201).end('{}'));
});

test('RC-01 RC-02: one click posts one record, with every field and nothing else', async ({ page, site, problems }) => {
  let headers: Record<string, unknown> = {};
  site.answer(ENDPOINT, (request, response) => {
    headers = request.headers;
    response.writeHead(201).end('{}');
  });
  await page.goto(`${site.page('/orders/7', html({ config: own }))}?name=ada#top`);
  await page.evaluate('document.cookie = "session=1"');
  await page.evaluate('document.addEventListener("askfirst:record", ({ detail }) => { self.told = detail })');
  await control(page, 'accept').click();
  const record = await sent(site, 1);
  expect(record).toEqual({
    format: 1,
    id: expect.stringMatching(UUID),
    subject: record.id,
    previous: null,
    time: new Date(record.time).toISOString(),
    expires: new Date(Date.parse(record.time) + 182 * 86_400_000).toISOString(),
    revision: '1',
    action: 'accept-all',
    surface: 'banner',
    language: 'en',
    shown: BANNER,
    choice: { analytics: true, matomo: true, marketing: true },
    signals: { gpc: false },
    origin: site.origin,
    version,
  });
  expect(Math.abs(Date.parse(record.time) - Date.now())).toBeLessThan(60_000);
  expect(headers).toMatchObject({ 'content-type': 'application/json' });
  expect(headers).not.toHaveProperty('cookie');
  await expect.poll(() => page.evaluate('self.told')).toEqual({ id: record.id, delivery: 'delivered' });
  expect(await page.evaluate('askfirst.record.id')).toBe(record.id);
  await page.reload();
  expect(await page.evaluate('askfirst.record.id')).toBe(record.id);
  expect(site.hits(ENDPOINT)).toHaveLength(1);
  expect(await page.evaluate('Object.keys(localStorage)')).toEqual(['askfirst.history']);
  expect(problems).toEqual([]);
});

test('EU-03: before an answer there is no record, no id and nothing stored', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: own })));
  await control(page, 'manage').click();
  await centerOf(page).locator('[data-toggle="marketing"]').press('Space');
  await control(page, 'close').click();
  await page.reload();
  await expect(bannerOf(page)).toBeVisible();
  expect(await page.evaluate('askfirst.record')).toBe(undefined);
  expect(await page.evaluate('Object.keys(localStorage).concat(document.cookie, Object.keys(sessionStorage))')).toEqual(
    [''],
  );
  expect(records(site)).toEqual([]);
});

test('EU-03: that one was asked is on record where the site wants it, and names nobody', async ({ page, site }) => {
  const headers: Record<string, unknown>[] = [];
  site.answer(ENDPOINT, (request, response) => {
    headers.push(request.headers);
    response.writeHead(201).end('{}');
  });
  const asking = { ...own, consent: { ...own.consent, records: { asked: true }, cookie: { byServer: true } } };
  const url = site.page('/', html({ config: asking }));
  await page.goto(url);
  await page.evaluate('document.cookie = "session=1"');
  const first = await sent(site, 1);
  expect(first).toEqual({
    format: 1,
    id: expect.stringMatching(UUID),
    subject: first.id,
    previous: null,
    time: new Date(first.time).toISOString(),
    expires: new Date(Date.parse(first.time) + 182 * 86_400_000).toISOString(),
    revision: '1',
    action: 'asked',
    surface: 'banner',
    language: 'en',
    shown: expect.stringMatching(/^[\da-f]{64}$/),
    choice: {},
    signals: { gpc: false },
    origin: site.origin,
    version,
  });
  // The privacy centre lies over the same first layer.
  await control(page, 'manage').click();
  await control(page, 'close').click();
  expect(await page.evaluate('Object.keys(localStorage).concat(Object.keys(sessionStorage), document.cookie)')).toEqual(
    ['session=1'],
  );
  await page.goto(url);
  const second = await sent(site, 2);
  await control(page, 'accept').click();
  const answered = await sent(site, 3);
  await settled(page);
  expect([first.action, second.action, answered.action]).toEqual(['asked', 'asked', 'accept-all']);
  expect(answered.shown).toBe(second.shown);
  expect(new Set([first, second, answered].map(({ subject }) => subject)).size).toBe(3);
  expect(answered.previous).toBe(null);
  expect(headers[0]).not.toHaveProperty('cookie');
  expect(headers[1]).not.toHaveProperty('cookie');
  // Who is asked again is not named either, and who is not asked is not counted.
  await page.goto(url);
  await page.evaluate('askfirst.choose({ marketing: false })');
  await sent(site, 4);
  await settled(page);
  const again = { ...asking, revision: '2' };
  await page.goto(site.page('/again', html({ config: again })));
  const asked = await sent(site, 5);
  expect(asked).toMatchObject({ action: 'asked', subject: asked.id, previous: null, revision: '2', choice: {} });
});

test('that one was asked is not sent again', async ({ page, site }) => {
  site.answer(ENDPOINT, (_request, response) => response.writeHead(503).end());
  const asking = { ...own, consent: { ...own.consent, records: { asked: true } } };
  await page.goto(site.page('/', html({ config: asking })));
  await expect.poll(() => site.hits(ENDPOINT)).toHaveLength(1);
  await page.evaluate('dispatchEvent(new Event("online"))');
  await page.waitForTimeout(300);
  expect(site.hits(ENDPOINT)).toHaveLength(1);
  expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
});

const openCenter = async (page: Page) => {
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
};
const press = (page: Page, action: 'accept' | 'reject' | 'save') =>
  control(page, action).evaluate((button) => (button as HTMLElement).click());

for (const [title, act, action, surface, shown, choice] of [
  ['accept on the banner', (page: Page) => control(page, 'accept').click(), 'accept-all', 'banner', BANNER, [1, 1, 1]],
  ['refuse on the banner', (page: Page) => control(page, 'reject').click(), 'reject-all', 'banner', BANNER, [0, 0, 0]],
  [
    'the keyboard on the banner',
    (page: Page) => control(page, 'reject').press('Enter'),
    'reject-all',
    'banner',
    BANNER,
    [0, 0, 0],
  ],
  [
    'refuse on the banner, after a look into the centre',
    async (page: Page) => {
      await openCenter(page);
      await control(page, 'close').click();
      await control(page, 'reject').click();
    },
    'reject-all',
    'banner',
    BANNER,
    [0, 0, 0],
  ],
  [
    'accept in the centre',
    async (page: Page) => {
      await openCenter(page);
      await control(page, 'accept').click();
    },
    'accept-all',
    'center',
    CENTER,
    [1, 1, 1],
  ],
  [
    'refuse in the centre',
    async (page: Page) => {
      await openCenter(page);
      await control(page, 'reject').click();
    },
    'reject-all',
    'center',
    CENTER,
    [0, 0, 0],
  ],
  [
    'save in the centre',
    async (page: Page) => {
      await openCenter(page);
      await centerOf(page).locator('[data-toggle="analytics"]').press('Space');
      await control(page, 'save').click();
    },
    'save',
    'center',
    CENTER,
    [1, 1, 0],
  ],
  ['acceptAll()', (page: Page) => page.evaluate('askfirst.acceptAll()'), 'accept-all', 'api', null, [1, 1, 1]],
  ['rejectAll()', (page: Page) => page.evaluate('askfirst.rejectAll()'), 'reject-all', 'api', null, [0, 0, 0]],
  ['choose()', (page: Page) => page.evaluate('askfirst.choose({ marketing: true })'), 'save', 'api', null, [0, 0, 1]],
  ['a script that presses accept', (page: Page) => press(page, 'accept'), 'accept-all', 'api', null, [1, 1, 1]],
  [
    "a script that presses the centre's save",
    async (page: Page) => {
      await openCenter(page);
      await press(page, 'save');
    },
    'save',
    'api',
    null,
    [0, 0, 0],
  ],
] as const)
  test(`RC-01 RC-02: ${title} is recorded as ${action} by ${surface}`, async ({ page, site, problems }) => {
    await page.goto(site.page('/', html({ config: own })));
    await expect(bannerOf(page)).toBeVisible();
    await act(page);
    const [analytics, matomo, marketing] = choice.map(Boolean);
    expect(await sent(site, 1)).toMatchObject({ action, surface, shown, choice: { analytics, matomo, marketing } });
    await expect(bannerOf(page)).toHaveCount(0);
    expect(problems).toEqual([]);
  });

test('RC-01: each answer is a new record that names the one before; reset breaks the chain', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: own, body: '<a href="#" data-consent-open>Privacy</a>' })));
  await control(page, 'accept').click();
  const first = await sent(site, 1);
  await page.reload();
  await page.getByText('Privacy', { exact: true }).click();
  await control(page, 'withdraw').click();
  const second = await sent(site, 2);
  expect(second).toMatchObject({ action: 'withdraw', surface: 'center', previous: first.id, subject: first.id });
  expect(second.choice).toEqual({ analytics: false, matomo: false, marketing: false });
  await page.evaluate('askfirst.choose({ analytics: true })');
  const third = await sent(site, 3);
  expect(third).toMatchObject({ action: 'save', previous: second.id, subject: first.id });
  await page.evaluate('askfirst.choose({ analytics: false, marketing: true })');
  expect(await sent(site, 4)).toMatchObject({ action: 'save', previous: third.id });
  await page.evaluate('askfirst.reset()');
  await control(page, 'reject').click();
  const fresh = await sent(site, 5);
  expect(fresh).toMatchObject({ previous: null, subject: fresh.id });
  expect(new Set(records(site).map(({ id }) => id)).size).toBe(5);
});

test('RC-02: on plain http, which has no digest, the record says so', async ({ page, site }) => {
  site.page('/', html({ config: own }));
  await page.goto(site.at('example.test'));
  expect(await page.evaluate('isSecureContext')).toBe(false);
  await control(page, 'accept').click();
  expect(await sent(site, 1)).toMatchObject({
    shown: null,
    id: expect.stringMatching(UUID),
    origin: site.at('example.test'),
  });
});

test('EU-07 RC-02: the banner speaks the language of the page, and the record says which', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: own, lang: 'fr-CA' })));
  await expect(bannerOf(page)).toHaveAttribute('lang', 'fr');
  await expect(bannerOf(page)).toContainText(french.text);
  await control(page, 'accept').click();
  expect(await sent(site, 1)).toMatchObject({ language: 'fr', shown: hashOf({ ...banner, ...french }, 'fr') });
});

test('RC-02: the path of the page is told only on request, and never its query', async ({ page, site }) => {
  await page.goto(
    `${site.page('/orders/7', html({ config: { ...own, consent: { ...own.consent, path: true } } }))}?name=lovelace`,
  );
  await control(page, 'accept').click();
  const record = await sent(site, 1);
  expect(record.path).toBe('/orders/7');
  expect(JSON.stringify(record)).not.toContain('lovelace');
});

test('GPC-02: a browser that asks not to be tracked is on record', async ({ page, site }) => {
  await page.addInitScript('Object.defineProperty(navigator, "globalPrivacyControl", { value: true })');
  await page.goto(site.page('/', html({ config: own })));
  await expect(bannerOf(page)).toBeVisible();
  await control(page, 'accept').click();
  expect(await sent(site, 1)).toMatchObject({ signals: { gpc: true }, action: 'accept-all' });
});

test('without an endpoint nothing is sent, and nothing is kept but for the visitor', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.page('/', html({})));
  await control(page, 'accept').click();
  await page.reload();
  await expect.poll(() => page.evaluate('askfirst.state.decision.status')).toBe('answered');
  await expect.poll(() => page.evaluate('Object.keys(localStorage)')).toEqual(['askfirst.history']);
  expect(records(site)).toEqual([]);
  expect(problems).toEqual([]);
});

for (const byServer of [true, false])
  test(`PF-04: cookie.byServer ${byServer}: the endpoint ${byServer ? 'can' : 'cannot'} write the cookie anew`, async ({
    page,
    context,
    site,
  }) => {
    let cookie: string | undefined;
    site.answer(ENDPOINT, (request, response) => {
      cookie = request.headers.cookie;
      response.writeHead(201, { 'set-cookie': 'again=1; Max-Age=600' }).end('{}');
    });
    await page.goto(site.page('/', html({ config: { ...own, consent: { ...own.consent, cookie: { byServer } } } })));
    await control(page, 'reject').click();
    await sent(site, 1);
    expect(cookie?.startsWith('askfirst=')).toBe(byServer || undefined);
    await expect
      .poll(async () => (await context.cookies()).map(({ name }) => name).sort())
      .toEqual(byServer ? ['again', 'askfirst'] : ['askfirst']);
  });
