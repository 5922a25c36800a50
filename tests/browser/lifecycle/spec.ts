import type { Page } from '@playwright/test';
import { bannerOf, centerOf, config, control, expect, html, test } from '../../support/browser.js';
import { chromiumPath } from '../../support/chromium.js';
import { settle } from '../../support/gated.js';

// Playwright turns the back-forward cache off.
test.use({
  launchOptions: {
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--host-resolver-rules=MAP *.test 127.0.0.1'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const ENDPOINT = '/api/records';
const own = { ...config, consent: { endpoint: ENDPOINT } };
const gated = `<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>
<img alt="" data-consent="marketing" data-src="/hit/pixel.gif">`;
const root = 'askfirst-root';

const ran = (page: Page) => page.evaluate<string[]>('self.ran ?? []').catch(() => undefined);
const answered = (page: Page) => page.evaluate('askfirst.state.decision.status').catch(() => undefined);

test.beforeEach(({ site }) => {
  site.answer(ENDPOINT, (_request, response) => response.writeHead(201).end('{}'));
});

const spy = `self.listened = []; for (const target of [EventTarget.prototype]) { const add = target.addEventListener;
target.addEventListener = function (type, ...rest) { self.listened.push(type); return add.call(this, type, ...rest); }; }`;

test('PF-02: nothing ever listens to unload or beforeunload', async ({ page, site }) => {
  await page.addInitScript(spy);
  await page.goto(
    site.page('/', html({ config: { ...own, consent: { ...own.consent, reload: 'never' } }, body: gated })),
  );
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await page.locator(`${root} [data-consent-open]`).click();
  await control(page, 'withdraw').click();
  await expect.poll(() => page.evaluate('self.listened')).toContain('pagehide');
  const listened = await page.evaluate<string[]>('self.listened');
  expect(listened).toContain('pageshow');
  expect(listened.filter((type) => /unload/.test(type))).toEqual([]);
  expect(await page.evaluate('[onunload, onbeforeunload]')).toEqual([null, null]);
});

// On a sibling host, so that no word of it reaches the frozen page: Chromium throws away one that is called.
for (const [title, first, second, runs] of [
  ['a yes given there runs here', '', 'askfirst.acceptAll()', ['a.js']],
  ['a no given there holds here', '', 'askfirst.rejectAll()', []],
  ['a yes taken back there no longer runs here', 'askfirst.acceptAll()', 'askfirst.rejectAll()', []],
] as const)
  test(`PF-02: back from the next page by the back-forward cache: ${title}`, async ({ page, site }) => {
    const shared = { ...own, consent: { ...own.consent, cookie: { domain: 'example.test' } } };
    // The test site's no-store would keep the page out of that cache.
    site.page('/', html({ config: shared, body: gated }), { 'cache-control': 'no-cache' });
    site.page('/next', html({ config: shared }));
    await page.goto(site.at('shop.example.test'));
    if (first) await page.evaluate(first);
    await expect.poll(() => ran(page)).toEqual(first ? ['a.js'] : []);
    await page.evaluate(
      'addEventListener("pageshow", ({ persisted }) => navigator.sendBeacon("/hit/persisted-" + persisted))',
    );
    await page.goto(`${site.at('example.test')}/next`);
    await page.evaluate(second);
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => site.hits('/hit/persisted-true')).toHaveLength(1);
    await expect.poll(() => answered(page)).toBe('answered');
    await expect(bannerOf(page)).toHaveCount(0);
    await expect.poll(() => ran(page)).toEqual(runs);
    // The page may be on its way to be reloaded.
    await expect
      .poll(() => page.evaluate('askfirst.granted("analytics")').catch(() => undefined))
      .toBe(second.includes('accept'));
  });

test('destroy() takes everything away and leaves nothing that reacts', async ({ page, context, site, problems }) => {
  const url = site.page('/', html({ config: own, body: gated }));
  const other = await context.newPage();
  await page.goto(url);
  await expect(bannerOf(page)).toBeVisible();
  await page.evaluate('askfirst.destroy()');
  await expect(page.locator(root)).toHaveCount(0);
  await page.evaluate('askfirst.acceptAll(); askfirst.reset(); askfirst.open("center"); askfirst.scan()');
  await page.evaluate('dispatchEvent(new Event("online")); dispatchEvent(new Event("pageshow"))');
  await other.goto(url);
  await control(other, 'accept').click();
  await expect.poll(() => ran(other)).toEqual(['a.js']);
  await page.evaluate('document.body.insertAdjacentHTML("beforeend", "<a data-consent-open>Open</a>")');
  await page.getByText('Open').click();
  await page.evaluate(
    'document.body.insertAdjacentHTML("beforeend", `<img data-consent="marketing" data-src="/hit/late.gif">`)',
  );
  await expect.poll(() => site.hits(ENDPOINT)).toHaveLength(1);
  await settle(page, site);
  expect(await page.evaluate('askfirst.granted("analytics")')).toBe(false);
  expect(await ran(page)).toEqual([]);
  expect(site.hits('/hit/late')).toEqual([]);
  await expect(page.locator(root)).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('destroy() with the privacy centre open closes it; what ran keeps running, and the answer stays', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.page('/', html({ config: own, body: gated })));
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await page.locator(`${root} [data-consent-open]`).click();
  await expect(page.locator(`${root} dialog[open]`)).toBeVisible();
  await page.evaluate('document.cookie = "_pk_id=1"');
  await page.evaluate('askfirst.destroy()');
  await expect(page.locator(root)).toHaveCount(0);
  await page.reload();
  expect(await page.evaluate('document.cookie')).toContain('_pk_id=1');
  expect(await answered(page)).toBe('answered');
  expect(problems).toEqual([]);
});

test('reset() forgets and asks again', async ({ page, site, problems }) => {
  await page.goto(site.page('/', html({ config: own })));
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  await page.evaluate('document.addEventListener("askfirst:ask", ({ detail }) => { self.asked = detail })');
  await page.evaluate('askfirst.reset()');
  expect(await page.evaluate('self.asked')).toEqual({ status: 'ask', reason: 'first' });
  await expect(bannerOf(page)).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate('askfirst.granted("marketing")')).toBe(false);
  await page.reload();
  await expect(bannerOf(page)).toBeVisible();
  expect(problems).toEqual([]);
});

test('PF-05: a sandboxed frame without an origin asks, throws nothing and remembers nothing', async ({
  page,
  site,
  problems,
}) => {
  site.page('/framed', html({ config: own, body: gated }));
  await page.goto(
    site.page(
      '/',
      '<!doctype html><title>A</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/framed" width="900" height="600"></iframe>',
    ),
  );
  const frame = page.frameLocator('iframe');
  const inside = frame.locator(`${root} section[part="banner"]`);
  await expect(inside).toBeVisible();
  expect(site.hits('/hit/')).toEqual([]);
  await frame.locator('[data-action="accept"]').click();
  await expect(inside).toHaveCount(0);
  await expect.poll(() => site.hits('/hit/')).toHaveLength(2);
  await expect(frame.locator(`${root} [data-consent-open]`)).toBeVisible();
  await expect.poll(() => site.hits(ENDPOINT).map(({ method }) => method)).toContain('POST');
  await page.reload();
  await expect(inside).toBeVisible();
  expect(problems).toEqual([]);
});
