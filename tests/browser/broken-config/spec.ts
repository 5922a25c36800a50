import { bannerOf, config, control, expect, html, test } from '../../support/browser.js';

const gated = ['necessary', 'analytics', 'marketing', 'matomo', '__proto__', 'constructor']
  .map((id) => `<script type="text/plain" data-consent="${id}" src="/hit/${id}.js"></script>`)
  .join('');
const { analytics } = config.categories;

/** The config, whether the visitor can still be asked, and what the console's line names. */
const broken: [string, unknown, asks: boolean, line: string][] = [
  ['no config at all', null, false, 'the top'],
  ['an empty text', '', false, 'the top'],
  ['JSON cut short', '{"categories": {', false, 'the top'],
  ['a list', [], false, 'the top'],
  ['null', 'null', false, 'the top'],
  ['categories of a wrong type', { categories: 5 }, false, 'categories'],
  [
    'a category of a wrong type',
    { ...config, categories: { analytics, marketing: 'yes' } },
    true,
    'categories.marketing',
  ],
  ['an id with a space', { categories: { analytics, 'my ads': analytics } }, true, 'categories.my ads'],
  [
    'a service of an unknown category',
    { ...config, services: { matomo: { category: 'none', name: 'M' } } },
    true,
    'services.matomo',
  ],
  [
    'a service named like a category',
    { ...config, services: { analytics: { category: 'analytics', name: 'M' } } },
    true,
    'services.analytics',
  ],
  ['services of a wrong type', { ...config, services: ['matomo'] }, true, 'services'],
  ['an absurd duration', { ...config, consent: { expires: 'P900Y' } }, true, 'consent.expires'],
  ['a duration that is none', { ...config, consent: { expires: 'six months' } }, true, 'consent.expires'],
  ['a duration of nothing', { ...config, consent: { expires: 'P0D' } }, true, 'consent.expires'],
  ['sections of a wrong type', { ...config, banner: 'bottom', consent: 7, texts: [] }, true, 'consent, banner, texts'],
  [
    '__proto__ at the top',
    '{"__proto__":{"granted":true,"required":true},"categories":{"analytics":{"name":"A","description":"B"}}}',
    true,
    '',
  ],
  [
    '__proto__ as a category',
    '{"categories":{"__proto__":{"required":true},"analytics":{"name":"A","description":"B"}}}',
    true,
    'categories.__proto__',
  ],
  ['required that is not true', { categories: { analytics: { ...analytics, required: 'true' } } }, true, ''],
  [
    'texts that are no texts',
    {
      ...config,
      categories: { analytics: { name: 5, description: { en: {} } } },
      notice: { links: [null, 7, { href: {}, label: [] }] },
    },
    true,
    '',
  ],
  ['10 MB', JSON.stringify({ ...config, revision: 'x'.repeat(10_000_000) }), false, 'the top'],
];

for (const [what, own, asks, line] of broken)
  test(`${what}: denied, one line, nothing thrown`, async ({ page, site, problems }) => {
    await page.goto(site.page('/', html({ config: own, body: gated })));
    if (asks) await expect(bannerOf(page)).toBeVisible();
    else await expect(bannerOf(page)).toHaveCount(0);
    expect(site.hits('/hit/').filter(({ path }) => path !== '/hit/necessary.js')).toEqual([]);
    expect(
      await page.evaluate("['analytics', 'marketing', 'matomo', '__proto__'].map((id) => askfirst.granted(id))"),
    ).toEqual([false, false, false, false]);
    const said = problems.filter((problem) => problem !== '');
    if (line) {
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(`AskFirst: the config is broken at ${line}`);
    } else expect(said).toEqual([]);
    if (asks) {
      await control(page, 'reject').click();
      await expect(bannerOf(page)).toHaveCount(0);
      await page.reload();
      await expect(bannerOf(page)).toHaveCount(0);
    }
  });
