import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { startDemo } from '../../../demo/server.mjs';

type Demo = Awaited<ReturnType<typeof startDemo>>;

let data: string;
let demo: Demo;

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'askfirst-demo-'));
  demo = await startDemo({ port: 0, data });
});

test.afterAll(async () => {
  await demo.stop();
  await rm(data, { recursive: true });
});

test.beforeEach(async ({ request }) => {
  await request.post(`${demo.trackerUrl}/reset`);
});

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(demo.url + path);
};

/** What the analytics server has received, by path. */
async function received(page: Page): Promise<{ [path: string]: number }> {
  const { paths } = await (await page.request.get(`${demo.trackerUrl}/count`)).json();
  return paths;
}

/** Long enough for both clients to send: Amplitude gathers events for a second. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(1500);

/** Both clients' events, and not just their code. */
async function expectEvents(page: Page): Promise<void> {
  await expect.poll(() => received(page)).toMatchObject({ '/2/httpapi': expect.any(Number), '/api/event': 1 });
}

const banner = (page: Page) => page.locator('[part=banner]');
const center = (page: Page) => page.getByRole('dialog');
const answer = (page: Page, action: 'accept' | 'reject') => banner(page).locator(`[data-action=${action}]`).click();

/** Answers on the banner, and waits until the collector has the record. */
async function record(page: Page, action: 'accept' | 'reject') {
  const posted = page.waitForResponse('**/privacy/records');
  await answer(page, action);
  expect((await posted).status()).toBe(201);
  return (await posted).request().postDataJSON();
}

const stored = async (page: Page, context: BrowserContext) => ({
  cookies: await context.cookies(),
  local: await page.evaluate(() => ({ ...localStorage })),
  session: await page.evaluate(() => ({ ...sessionStorage })),
});

test.describe('every page', () => {
  const pages = [
    { path: '/', language: 'en' },
    { path: '/records/', language: 'en' },
    { path: '/sites/wisec/', language: 'en' },
    { path: '/sites/wisec/fr/', language: 'fr' },
    { path: '/sites/kalisecu/', language: 'en' },
    { path: '/sites/kalisecu/fr/', language: 'fr' },
    { path: '/sites/kalisecu/both/', language: 'en' },
    ...['devsecops', 'aisec', 'wikit', 'library'].flatMap((name) => [
      { path: `/sites/${name}/`, language: 'en' },
      { path: `/sites/${name}/privacy/`, language: 'en' },
    ]),
  ];

  for (const { path, language } of pages) {
    test(`${path} is a demonstration in ${language}, without an error or a request to anyone else`, async ({
      page,
    }) => {
      const wrong: string[] = [];
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('request', (request) => request.url().startsWith(demo.url) || wrong.push(request.url()));
      page.on(
        'response',
        (response) => response.status() < 400 || wrong.push(`${response.status()} ${response.url()}`),
      );
      await open(page, path);

      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('body')).toContainText(/demonstration|démonstration/i);
      await settle(page);
      expect(wrong).toEqual([]);
    });

    test(`${path} fits a screen of 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  }

  test('the index leads to all of them', async ({ page }) => {
    await open(page, '/');
    const paths = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const { path } of pages.slice(1)) expect(paths).toContain(path);
  });
});

test.describe('wisec', () => {
  for (const { path, language, title, center: heading } of [
    { path: '/sites/wisec/', language: 'en', title: 'Your privacy, your decision', center: 'Your privacy choices' },
    {
      path: '/sites/wisec/fr/',
      language: 'fr',
      title: 'Votre vie privée, votre décision',
      center: 'Vos choix de confidentialité',
    },
  ]) {
    test(`EU-07: asks in ${language}, and the privacy centre speaks it too`, async ({ page }) => {
      await open(page, path);
      await expect(banner(page)).toHaveAttribute('lang', language);
      await expect(banner(page).getByRole('heading')).toHaveText(title);
      await page.locator('footer [data-consent-open]').click();
      await expect(center(page).getByRole('heading', { name: heading })).toBeVisible();
    });
  }

  test('EU-01: nothing reaches the analytics server and nothing is stored before the answer', async ({
    page,
    context,
  }) => {
    await open(page, '/sites/wisec/');
    await expect(banner(page)).toBeVisible();
    await settle(page);
    expect(await received(page)).toEqual({});
    expect(await stored(page, context)).toEqual({ cookies: [], local: {}, session: {} });
  });

  test('nothing reaches the analytics server after a refusal, nor on the next page', async ({ page, context }) => {
    await open(page, '/sites/wisec/');
    await record(page, 'reject');
    await open(page, '/sites/wisec/fr/');
    await expect(page.locator('[data-live=amplitude]')).toHaveAttribute('data-granted', 'false');
    await settle(page);
    await expect(banner(page)).toHaveCount(0);
    expect(await received(page)).toEqual({});
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
  });

  test('both clients send events after acceptance, and on the next page without being asked again', async ({
    page,
  }) => {
    await open(page, '/sites/wisec/');
    await record(page, 'accept');
    await expectEvents(page);
    await expect(page.locator('[data-live=plausible] .state')).toHaveText('running');
    await expect(page.locator('#tracker-count')).not.toHaveText('0');

    await page.request.post(`${demo.trackerUrl}/reset`);
    await open(page, '/sites/wisec/fr/');
    await expectEvents(page);
    await expect(banner(page)).toHaveCount(0);
  });

  for (const { allowed, held, sent, unsent } of [
    { allowed: 'amplitude', held: 'plausible', sent: '/2/httpapi', unsent: '/api/event' },
    { allowed: 'plausible', held: 'amplitude', sent: '/api/event', unsent: '/2/httpapi' },
  ]) {
    test(`${allowed} can be allowed alone: ${held} stays held`, async ({ page }) => {
      await open(page, '/sites/wisec/');
      await banner(page).locator('[data-action=manage]').click();
      await center(page).locator('details', { hasText: 'Amplitude' }).locator('summary').first().click();
      await center(page).locator(`[data-toggle=${allowed}]`).click();
      await center(page).locator('[data-action=save]').click();
      await expect.poll(() => received(page)).toHaveProperty([sent]);
      await settle(page);
      expect(await received(page)).not.toHaveProperty([unsent]);
      await expect(page.locator(`[data-live=${held}]`)).toHaveAttribute('data-granted', 'false');
    });
  }

  test('EU-05: a withdrawal loads the page again, erases what was stored, and nothing more is sent', async ({
    page,
    context,
  }) => {
    await open(page, '/sites/wisec/');
    await record(page, 'accept');
    await expectEvents(page);
    expect((await context.cookies()).some(({ name }) => name.startsWith('AMP_'))).toBe(true);

    await page.locator('footer [data-consent-open]').click();
    const posted = page.waitForRequest('**/privacy/records');
    const reloaded = page.waitForEvent('load');
    await center(page).locator('[data-action=withdraw]').click();
    expect((await posted).postDataJSON()).toMatchObject({ action: 'withdraw', choice: { analytics: false } });
    await reloaded;
    await page.request.post(`${demo.trackerUrl}/reset`);

    await expect(page.locator('[data-live=analytics]')).toHaveAttribute('data-granted', 'false');
    await settle(page);
    expect(await received(page)).toEqual({});
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['askfirst.history']);
  });

  test('“Forget my answer” asks again', async ({ page }) => {
    await open(page, '/sites/wisec/');
    await record(page, 'reject');
    await page.locator('#forget').click();
    await expect(banner(page)).toBeVisible();
  });
});

test.describe('records', () => {
  test('RC-01: an answer and its withdrawal arrive on an open records page, newest first', async ({
    page,
    browser,
  }) => {
    // A browser of its own: a tab behind another one gets a frame a second.
    const owner = await browser.newContext();
    const watcher = await owner.newPage();
    await watcher.goto(`${demo.url}/records/`);
    await expect(watcher.locator('#status')).toHaveText('Live');

    await open(page, '/sites/wisec/fr/');
    const { id, shown } = await record(page, 'accept');
    const newest = watcher.locator('.record').first();
    await expect(newest).toContainText(id);
    await expect(newest).toHaveAttribute('data-action', 'accept-all');
    await expect(newest).toContainText(shown);
    await expect(newest).toContainText('/sites/wisec/fr/');

    await page.locator('footer [data-consent-open]').click();
    const reloaded = page.waitForEvent('load');
    await center(page).locator('[data-action=reject]').click();
    await expect(newest).toHaveAttribute('data-action', 'withdraw');
    await expect(newest.locator('.facts')).toContainText(id);
    await expect(watcher.locator('.record').filter({ hasText: id })).toHaveCount(2);
    await reloaded;
    await owner.close();
  });

  test('RC-01: records lie in the database and outlive a restart', async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'askfirst-demo-'));
    let other = await startDemo({ port: 0, data: folder });
    await page.goto(`${other.url}/sites/wisec/`);
    const { id } = await record(page, 'reject');
    await page.goto('about:blank');
    await other.stop();

    other = await startDemo({ port: 0, data: folder });
    await page.goto(`${other.url}/records/`);
    await expect(page.locator('.record')).toContainText(id);
    await other.stop();
    await rm(folder, { recursive: true });
  });
});

test.describe('kalisecu', () => {
  for (const { path, heading, asked } of [
    { path: '/sites/kalisecu/', heading: 'Your privacy choices', asked: 'This site asks for no consent' },
    {
      path: '/sites/kalisecu/fr/',
      heading: 'Vos choix de confidentialité',
      asked: 'Ce site ne demande aucun consentement',
    },
  ]) {
    test(`EU-01: ${path} shows no banner, stores nothing and calls nobody; its privacy centre opens`, async ({
      page,
      context,
    }) => {
      const foreign: string[] = [];
      page.on('request', (request) => request.url().startsWith(demo.url) || foreign.push(request.url()));
      await open(page, path);
      await settle(page);
      await expect(page.locator('askfirst-root')).toHaveCount(0);

      await page.locator('footer [data-consent-open]').click();
      await expect(center(page).getByRole('heading', { name: heading })).toBeVisible();
      await expect(center(page)).toContainText(asked);
      await expect(center(page)).toContainText('KALICERTIF SAS');
      await page.keyboard.press('Escape');
      await expect(center(page)).toHaveCount(0);

      expect(await stored(page, context)).toEqual({ cookies: [], local: {}, session: {} });
      expect(foreign).toEqual([]);
      expect(await received(page)).toEqual({});
    });
  }

  test('a click on a real address reaches nobody', async ({ page }) => {
    await open(page, '/sites/kalisecu/');
    await page.locator('footer [data-consent-open]').click();
    const prevented = await center(page)
      .getByRole('link', { name: 'hello@kalisecu.com' })
      .first()
      .evaluate(
        (link) => !link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })),
      );
    expect(prevented).toBe(true);
  });
});

test.describe('the server', () => {
  for (const path of [
    '/server.mjs',
    '/package.json',
    '/sites/..%2f..%2fpackage.json',
    '/dist/..%2fpackage.json',
    '/sites/..%5c..%5cpackage.json',
    '/dist/%00',
    '/%',
    '//',
  ]) {
    test(`${path} is not served`, async ({ request }) => {
      const response = await request.get(demo.url + path);
      expect([400, 404]).toContain(response.status());
    });
  }

  test('takes a free port where the asked one is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const folder = await mkdtemp(join(tmpdir(), 'askfirst-demo-'));
    const other = await startDemo({ port, data: folder });
    expect(new URL(other.url).port).not.toBe(String(port));
    expect((await fetch(other.url)).status).toBe(200);
    await other.stop();
    taken.close();
    await rm(folder, { recursive: true });
  });
});
