import type { Page } from '@playwright/test';
import { bannerOf, centerOf, config, control, expect, html, test } from '../../support/browser.js';

const mode = { 'opt-in': 'consent', 'opt-out': 'opt-out' } as const;
const own = {
  ...config,
  categories: {
    ...config.categories,
    analytics: { ...config.categories.analytics, mode: { ...mode, 'opt-in': 'exempt-with-objection' as const } },
    marketing: { ...config.categories.marketing, mode },
    replay: { name: 'Replay', description: 'Records what you do.' },
  },
};
const { replay: _, ...soft } = own.categories;
const body = ['analytics', 'marketing', 'replay']
  .map((id) => `<script type="text/plain" data-consent="${id}" src="/hit/${id}.js"></script>`)
  .join('');
const ran = (page: Page) => page.evaluate<string[]>('(self.ran ?? []).map((name) => name.replace(".js", "")).sort()');
const regime = (name: string): string => `<meta name="askfirst-regime" content="${name}">`;
const signal = (page: Page) =>
  page.addInitScript('Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })');
const opener = (page: Page) => page.locator('askfirst-root [data-consent-open]');

test('opt-in: what is exempt runs, what needs consent is asked', async ({ page, site, problems }) => {
  await page.goto(site.page('/', html({ config: own, body })));
  await expect(bannerOf(page)).toBeVisible();
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  // What ran is ended by a reload of our own.
  await Promise.all([page.waitForEvent('load'), control(page, 'reject').click()]);
  await expect.poll(() => page.evaluate('askfirst.state.decision.status')).toBe('answered');
  expect(await ran(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('opt-out: what one may opt out of runs and nobody is asked; the button has California’s words and icon', async ({
  page,
  site,
}) => {
  await page.goto(site.page('/', html({ config: { ...own, categories: soft }, head: regime('opt-out'), body })));
  await expect.poll(() => ran(page)).toEqual(['analytics', 'marketing']);
  await expect(bannerOf(page)).toHaveCount(0);
  await expect(opener(page)).toHaveAccessibleName(
    'Your Privacy Choices California Consumer Privacy Act (CCPA) Opt-Out Icon',
  );
  await opener(page).click();
  await expect(centerOf(page)).toContainText('Turn off what you do not want.');
  await expect(centerOf(page).locator('[data-toggle="marketing"]')).toBeChecked();
  await expect(centerOf(page)).toContainText('Shows what fits you. On until you object.');
  // What ran is ended by a reload of our own.
  await Promise.all([page.waitForEvent('load'), control(page, 'reject').click()]);
  await expect.poll(() => page.evaluate('askfirst.state.decision.status')).toBe('answered');
  expect(await ran(page)).toEqual([]);
});

test('GPC-01: with the signal nothing runs, nobody is asked, and it is said that it was honoured', async ({
  page,
  site,
  problems,
}) => {
  await signal(page);
  await page.goto(site.page('/', html({ config: own, head: regime('opt-out'), body })));
  await expect(opener(page)).toContainText('Opt-Out Request Honored');
  await expect(bannerOf(page)).toHaveCount(0);
  expect(await ran(page)).toEqual([]);
  await opener(page).click();
  await expect(centerOf(page).getByRole('status')).toContainText('Opt-Out Request Honored');
  await expect(centerOf(page).locator('[data-toggle="marketing"]')).not.toBeChecked();
  expect(problems).toEqual([]);
});

test('GPC-02: under opt-in the signal leaves the question, and grants nothing', async ({ page, site }) => {
  await signal(page);
  await page.goto(
    site.page(
      '/',
      html({ config: { ...own, categories: { ...own.categories, analytics: config.categories.analytics } }, body }),
    ),
  );
  await expect(bannerOf(page)).toBeVisible();
  expect(await ran(page)).toEqual([]);
});

for (const [title, answer, status] of [
  ['says so', '{"regime":"opt-out"}', 'default'],
  ['says something else', '{"regime":"us"}', 'ask'],
  ['is no JSON', '<html>', 'ask'],
] as const)
  test(`the regime comes from an address that ${title}: ${status}`, async ({ page, site }) => {
    site.answer('/regime', (_request, response) => response.writeHead(200).end(answer));
    const regimes = { from: '/regime', use: 'opt-out' as const };
    await page.goto(site.page('/', html({ config: { ...own, categories: soft, consent: { regimes } }, body })));
    await expect.poll(() => page.evaluate('askfirst.state.decision.status')).toBe(status === 'ask' ? 'ask' : 'default');
    await expect.poll(() => ran(page)).toEqual(status === 'ask' ? ['analytics'] : ['analytics', 'marketing']);
  });

test('until the rules have come everything is denied, and without them the strictest hold', async ({ page, site }) => {
  await page.route('**/regimes.js', (route) => route.abort());
  await page.goto(site.page('/', html({ config: own, head: regime('opt-out'), body })));
  await expect(bannerOf(page)).toBeVisible();
  expect(await ran(page)).toEqual([]);
  expect(await page.evaluate('askfirst.granted("analytics")')).toBe(false);
});

test('an answer under another regime says so on record', async ({ page, site }) => {
  const endpoint = site.answer('/records', (_request, response) => response.writeHead(204).end());
  const shared = { ...own, categories: soft, consent: { endpoint } };
  await page.goto(site.page('/', html({ config: shared, head: regime('opt-out') })));
  await opener(page).click();
  await control(page, 'reject').click();
  await expect.poll(() => site.hits('/records')).toHaveLength(1);
  const [{ body } = { body: '' }] = site.hits('/records');
  const said = { regime: 'opt-out', exempt: expect.arrayContaining(['marketing']) };
  expect(JSON.parse(body)).toMatchObject({ ...said, action: 'withdraw', choice: { marketing: false } });
});
