import type { Page } from '@playwright/test';
import { again as texts } from '../../../src/text/en.js';
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

const social = { name: 'Social', description: 'Shows posts.' };
const hotjar = { category: 'analytics', name: 'Hotjar' };
const changed = (concerns?: readonly string[]) => ({
  ...config,
  revision: '2',
  notice: {
    changes: [
      { revision: '2', summary: 'New.', ...(concerns && { concerns }) },
      { revision: '1', summary: '' },
    ],
  },
});

for (const [title, reason, own, over, runs] of [
  ['older than its time', 'expired', config, { time: new Date(Date.now() - 182 * DAY - 1000).toISOString() }, []],
  ['to an older revision', 'revision', { ...config, revision: '2' }, {}, []],
  ['before an unexplained change', 'revision', changed(), {}, []],
  ['before a change of marketing', 'revision', changed(['marketing']), {}, ['analytics.js', 'matomo.js']],
  ['before a change of matomo', 'revision', changed(['matomo']), {}, ['analytics.js']],
  ['before a new category', 'new', { ...config, categories: { ...config.categories, social } }, {}, []],
  ['before a new service', 'new', { ...config, services: { ...config.services, hotjar } }, {}, []],
] as const)
  test(`an answer ${title} is asked again, pre-filled, and denies meanwhile what it must`, async ({
    page,
    context,
    site,
    problems,
  }) => {
    const url = site.page('/', html({ config: own, body: gated }));
    await context.addCookies([{ name: 'askfirst', value: textOf(answer(over)), url }]);
    await page.goto(url);
    expect(await decision(page)).toEqual({ status: 'ask', reason });
    await expect(bannerOf(page)).toContainText(texts[`again_${reason}`]);
    await expect.poll(() => ran(page)).toEqual(runs);
    await control(page, 'manage').click();
    await expect(centerOf(page).locator('[data-toggle="marketing"]')).not.toBeChecked();
    await expect(centerOf(page).locator('[data-toggle="matomo"]')).toBeChecked();
    await control(page, 'save').click();
    await page.reload();
    expect(await decision(page)).toEqual({ status: 'answered' });
    expect(await ran(page)).toContain('matomo.js');
    expect(site.hits('/hit/marketing').concat(site.hits('/hit/hotjar'))).toEqual([]);
    expect(problems).toEqual([]);
  });

for (const [title, own, over] of [
  ['a day before its end', config, { time: new Date(Date.now() - 181 * DAY).toISOString() }],
  ['before a change that concerns nobody', changed([]), {}],
  ['that knew a service since removed', config, { choice: { ...answer().choice, hotjar: true } }],
] as const)
  test(`EU-06: an answer ${title} still holds`, async ({ page, context, site }) => {
    const url = site.page('/', html({ config: own, body: gated }));
    await context.addCookies([{ name: 'askfirst', value: textOf(answer(over)), url }]);
    await page.goto(url);
    expect(await decision(page)).toEqual({ status: 'answered' });
    await expect.poll(() => ran(page)).toEqual(['analytics.js', 'matomo.js']);
    expect(site.hits('/hit/hotjar')).toEqual([]);
  });

test('an answer that ends while the page is open is asked again when the visitor is back', async ({ page, site }) => {
  await page.clock.install();
  await page.goto(site.page('/', html({ config: { ...config, consent: { expires: 'P1D' } } })));
  await control(page, 'reject').click();
  await page.clock.setSystemTime(Date.now() + DAY + 1000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(bannerOf(page)).toContainText(texts.again_expired);
});
