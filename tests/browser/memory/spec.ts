import type { Page } from '@playwright/test';
import { answer, textOf } from '../../support/answer.js';
import { bannerOf, centerOf, config, control, expect, html, test } from '../../support/browser.js';

const DAY = 86_400_000;
const gated = ['analytics', 'marketing', 'matomo', 'hotjar']
  .map((id) => `<script type="text/plain" data-consent="${id}" src="/hit/${id}.js"></script>`)
  .join('');

const ran = (page: Page) => page.evaluate<string[]>('self.ran ?? []');
const decision = (page: Page) =>
  page.evaluate<{ status: string; reason?: string }>('askfirst.state.decision').then(({ status, reason }) => ({
    status,
    reason,
  }));

const ten = {
  ...config,
  revision: '2026-02-10',
  categories: Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`category-${index}`, { name: 'A', description: 'B' }]),
  ),
  services: {},
};

for (const [action, own, days] of [
  ['accept', config, 182],
  ['reject', config, 182],
  ['accept', { ...config, consent: { expires: 'P30D' } }, 30],
  ['reject', { ...config, consent: { expires: 'P30D' } }, 30],
  ['accept', ten, 182],
  ['reject', ten, 182],
] as const)
  test(`EU-06 PF-04: ${action} is kept for ${days} days in one small cookie (${Object.keys(own.categories).length} categories)`, async ({
    page,
    site,
    problems,
  }) => {
    await page.goto(site.page('/deep/page', html({ config: own, body: gated })));
    expect(await page.context().cookies()).toEqual([]);
    await control(page, action).click();
    const [cookie, ...others] = await page.context().cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({
      name: 'askfirst',
      domain: '127.0.0.1',
      path: '/',
      sameSite: 'Lax',
      secure: false,
      httpOnly: false,
    });
    expect(Math.abs((cookie?.expires ?? 0) * 1000 - Date.now() - days * DAY)).toBeLessThan(60_000);
    expect(`askfirst=${cookie?.value}`.length).toBeLessThan(500);
    await page.reload();
    expect(await decision(page)).toEqual({ status: 'answered' });
    await expect(bannerOf(page)).toHaveCount(0);
    await expect
      .poll(() => ran(page))
      .toEqual(action === 'accept' && own !== ten ? ['analytics.js', 'marketing.js', 'matomo.js'] : []);
    await expect
      .poll(() => page.evaluate('Object.keys(localStorage).concat(Object.keys(sessionStorage))'))
      .toEqual(['askfirst.history']);
    expect(problems).toEqual([]);
  });

for (const domain of ['example.test', 'auto', undefined])
  for (const [first, second] of [
    ['shop.example.test', 'example.test'],
    ['example.test', 'shop.example.test'],
  ] as const)
    test(`an answer on ${first} ${domain ? 'holds' : 'says nothing'} on ${second}: cookie.domain ${domain}`, async ({
      page,
      site,
    }) => {
      site.page(
        '/',
        html({ config: { ...config, consent: { cookie: { name: 'choices', ...(domain && { domain }) } } } }),
      );
      await page.goto(site.at(first));
      await control(page, 'reject').click();
      const cookies = await page.context().cookies();
      expect(cookies.map(({ name, domain }) => [name, domain])).toEqual([
        ['choices', domain ? '.example.test' : first],
      ]);
      await page.goto(site.at(second));
      expect(await decision(page)).toEqual(domain ? { status: 'answered' } : { status: 'ask', reason: 'first' });
      await page.goto(site.at('other.test'));
      expect(await decision(page)).toEqual({ status: 'ask', reason: 'first' });
    });

for (const host of ['127.0.0.1', 'localhost'])
  test(`cookie.domain auto also keeps an answer on ${host}, which has no parent`, async ({ page, site }) => {
    site.page('/', html({ config: { ...config, consent: { cookie: { domain: 'auto' } } } }));
    await page.goto(site.at(host));
    await control(page, 'accept').click();
    expect(await page.context().cookies()).toMatchObject([{ name: 'askfirst', domain: host }]);
    await page.reload();
    expect(await decision(page)).toEqual({ status: 'answered' });
  });

test('EU-03: scrolling, Escape, leaving and closing the centre answer nothing', async ({ page, site }) => {
  const url = site.page('/', html({ body: `${gated}<p>${'long '.repeat(20_000)}</p>` }));
  site.page('/next', html({ body: gated }));
  await page.goto(url);
  await page.mouse.wheel(0, 2000);
  await page.keyboard.press('Escape');
  await control(page, 'manage').click();
  await expect(centerOf(page).locator('[data-toggle=matomo]')).toBeAttached();
  await expect(centerOf(page).locator('[data-toggle]:checked')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(centerOf(page)).toHaveCount(0);
  await page.goto(`${site.origin}/next`);
  await expect(bannerOf(page)).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  expect(site.hits('/hit/')).toEqual([]);
});

const text = textOf(answer());
const HOST = 'shop.example.test';
for (const [title, cookies] of [
  ['tampered', [{ value: text.replace('!marketing', '.marketing') }]],
  ['truncated', [{ value: text.slice(0, -9) }]],
  ['empty', [{ value: '' }]],
  ["another tool's", [{ value: '{"level":["necessary","analytics"],"revision":0}' }]],
  ['badly encoded', [{ value: '%E0%A4%A' }]],
  ['doubled by the parent domain', [{ value: text }, { value: text, domain: '.example.test' }]],
  ['doubled by another path', [{ value: text }, { value: text, path: '/shop' }]],
  ["the parent domain's, another tool's", [{ value: 'yes', domain: '.example.test' }]],
] as const)
  test(`PF-05: a cookie that is ${title} is none, and a new answer sticks`, async ({
    page,
    context,
    site,
    problems,
  }) => {
    site.page('/shop/', html({ body: gated }));
    await context.addCookies(cookies.map((cookie) => ({ name: 'askfirst', domain: HOST, path: '/', ...cookie })));
    await page.goto(`${site.at(HOST)}/shop/`);
    expect(await decision(page)).toEqual({ status: 'ask', reason: 'first' });
    await expect(bannerOf(page)).toBeVisible();
    expect(site.hits('/hit/')).toEqual([]);
    await control(page, 'accept').click();
    await page.reload();
    expect(await decision(page)).toEqual({ status: 'answered' });
    expect(await page.evaluate('askfirst.granted("marketing")')).toBe(true);
    expect(problems).toEqual([]);
  });

const throws = `Object.defineProperty(Document.prototype, 'cookie', {
  get() { throw new DOMException('no', 'SecurityError') }, set() { throw new DOMException('no', 'SecurityError') } });`;
const swallows = `Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });`;
const noStorage = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } });`;
const nullStorage = `Object.defineProperty(window, 'localStorage', { value: null });`;
const full = `Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { set() { throw new DOMException('full', 'QuotaExceededError') } }) });`;

for (const [title, script, kept] of [
  ['cookies that throw', throws, true],
  ['cookies that are swallowed', swallows, true],
  ['cookies and storage that throw', throws + noStorage, false],
  ['swallowed cookies and no storage', swallows + nullStorage, false],
  ['swallowed cookies and a full storage', swallows + full, false],
] as const)
  test(`PF-05: ${title}: the answer holds on the page${kept ? ' and, by local storage, on the next' : ', and the next asks'}`, async ({
    page,
    site,
    problems,
  }) => {
    await page.addInitScript(script);
    await page.goto(site.page('/', html({ body: gated })));
    expect(site.hits('/hit/')).toEqual([]);
    await control(page, 'accept').click();
    await expect.poll(() => ran(page)).toEqual(['analytics.js', 'marketing.js', 'matomo.js']);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    expect(await page.evaluate('askfirst.granted("analytics")')).toBe(true);
    await expect(bannerOf(page)).toHaveCount(0);
    await page.reload();
    expect(await decision(page)).toEqual(kept ? { status: 'answered' } : { status: 'ask', reason: 'first' });
    await expect(bannerOf(page)).toHaveCount(kept ? 0 : 1);
    expect(await page.context().cookies()).toEqual([]);
    expect(problems).toEqual([]);
  });
