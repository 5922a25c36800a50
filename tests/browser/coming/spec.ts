import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { bannerOf, centerOf, config, control, expect, html, test } from '../../support/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DAY = 86_400_000;
const day = (from: number): string => new Date(Date.now() + from * DAY).toISOString().slice(0, 10);
const noticeOf = (effective: string) => ({
  controller: { name: 'Example Ltd' },
  coming: { announced: day(-5), effective, summary: 'Logs are kept for longer.' },
});
const asks = { ...config, notice: noticeOf(day(40)) };
const silent = { ...asks, categories: {}, services: {} };
const panelOf = (page: Page) => page.locator('askfirst-root section[part=coming]');
const fetched = (page: Page) =>
  page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\\//, ''))");

test('a coming change is announced beside no banner, takes no focus, leads to what changes and goes for good', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.page('/', html({ config: asks })));
  await expect(bannerOf(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(panelOf(page)).toHaveCount(0);
  expect(await fetched(page)).not.toContain('coming.js');
  await control(page, 'reject').click();
  await expect(panelOf(page)).toBeVisible();
  await expect(bannerOf(page)).toHaveCount(0);
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
  const region = page.getByRole('region', { name: /^The privacy notice changes on / });
  await expect(region).toContainText('Logs are kept for longer.');
  await page.evaluate(axe);
  expect(
    await page.evaluate(
      "axe.run({ include: [['askfirst-root']] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
    ),
  ).toEqual([]);

  const more = region.getByRole('link', { name: 'What changes' });
  await more.click();
  await expect(centerOf(page).locator('[data-section=changes] h3')).toBeFocused();
  await control(page, 'close').click();
  await expect(more).toBeFocused();

  // It comes again until it is dismissed.
  await page.reload();
  await region.getByRole('button', { name: 'Got it' }).click();
  await expect(panelOf(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('askfirst-root .open')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(panelOf(page)).toHaveCount(0);
  expect(await fetched(page)).not.toContain('coming.js');
  expect(problems).toEqual([]);
});

test('the next change is announced anew', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: silent })));
  await page.getByRole('button', { name: 'Got it' }).click();
  await page.goto(site.page('/next', html({ config: { ...silent, notice: noticeOf(day(90)) } })));
  await expect(panelOf(page)).toBeVisible();
});

test('a change that is in force, or has no day, fetches and shows nothing', async ({ page, site, problems }) => {
  for (const effective of [day(-1), 'soon']) {
    await page.goto(
      site.page('/', html({ config: { ...silent, notice: noticeOf(effective) }, body: '<a data-consent-open>P</a>' })),
    );
    await page.waitForLoadState('networkidle');
    await expect(panelOf(page)).toHaveCount(0);
    expect(await fetched(page)).not.toContain('later.js');
  }
  expect(problems).toEqual([]);
});

for (const [lang, text] of [
  ['fr', 'La politique de confidentialité change le'],
  ['ar', 'يتغير إشعار الخصوصية في'],
] as const)
  test(`it speaks ${lang}`, async ({ page, site }) => {
    await page.goto(site.page('/', html({ config: silent, lang })));
    await expect(panelOf(page)).toContainText(text);
    await expect(panelOf(page)).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
  });

test('where the browser keeps nothing it goes for this page', async ({ page, site, problems }) => {
  await page.addInitScript(
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
  );
  await page.goto(site.page('/', html({ config: silent })));
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect(panelOf(page)).toHaveCount(0);
  expect(problems).toEqual([]);
});
