import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Config } from '../../../src/domain/types.js';
import { bannerOf, centerOf, config, expect, html, test } from '../../support/browser.js';
import type { Site } from '../../support/site.js';

const demoOf = (site: string): Config =>
  JSON.parse(readFileSync(new URL(`../../../demo/sites/${site}/config.json`, import.meta.url), 'utf8'));
const SITES = ['wisec', 'kalisecu', 'devsecops', 'aisec', 'wikit', 'library'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const last = (page: Page) => centerOf(page).locator('[data-section=contact] h3');

async function open(page: Page, site: Site, own: unknown, lang = 'en', hash = '#privacy'): Promise<void> {
  const dir = lang === 'ar' ? ' dir="rtl"' : '';
  const text = html({
    config: own,
    lang,
    body: '<main><h1>A page</h1><button data-consent-open>Privacy</button></main>',
  });
  await page.goto(site.page('/', text.replace(`lang="${lang}"`, `lang="${lang}"${dir}`)) + hash);
  await last(page).waitFor();
}

const broken = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run({ include: [['askfirst-root']] }, { runOnly: axe.getRules().map(({ ruleId }) => ruleId) }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]))",
  );
};

for (const name of SITES)
  test(`AX-01, AX-03: ${name} breaks no rule of axe, and fits 1280, 390 and 320 px`, async ({ page, site }) => {
    for (const [width, height, media] of [
      [1280, 900, { colorScheme: 'light' }],
      [390, 844, { colorScheme: 'dark' }],
      [320, 256, { colorScheme: 'light' }],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia(media);
      await open(page, site, demoOf(name));
      const wide = await centerOf(page).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide).toBe(0);
      expect(await broken(page)).toEqual([]);
    }
  });

for (const [name, lang, media] of [
  ['right to left', 'ar', {}],
  ['right to left, dark', 'ar', { colorScheme: 'dark' }],
  ['forced colours', 'en', { forcedColors: 'active' }],
] as const)
  test(`AX-01: ${name} breaks no rule of axe either`, async ({ page, site }) => {
    await page.emulateMedia(media);
    await open(page, site, demoOf('library'), lang);
    expect(await broken(page)).toEqual([]);
    expect(await centerOf(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

test('the letters, lines and words of a reader who spaces them lose nothing (WCAG 1.4.12)', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, site, demoOf('wikit'));
  await centerOf(page).evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    );
    const root = element.getRootNode() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  const cut = await centerOf(page).evaluate((element) => [
    element.scrollWidth - element.clientWidth,
    [...element.querySelectorAll('td,th,p,li,a,button')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
      .map((part) => part.outerHTML.slice(0, 80)),
  ]);
  expect(cut).toEqual([0, []]);
});

test('an address opens the centre at its section; closing it leaves the address as it was', async ({ page, site }) => {
  await open(page, site, demoOf('kalisecu'), 'en', '?a=1#privacy/rights');
  const heading = centerOf(page).getByRole('heading', { name: 'Your rights' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  // Sections come one a task: a page that is still short could not bring it to the top.
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(120);
  await page.keyboard.press('Escape');
  await expect(centerOf(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate('location.search + location.hash')).toBe('?a=1');

  await page.evaluate(() => {
    location.hash = '#privacy/retention';
  });
  await expect(centerOf(page).getByRole('heading', { name: 'How long it is kept' })).toBeFocused();
  await page.evaluate(() => {
    location.hash = '#privacy/security';
  });
  await expect(centerOf(page).getByRole('heading', { name: 'How it is protected' })).toBeFocused();
});

test('AX-04: the table of contents leads to each section by keyboard, and says which one is read', async ({
  page,
  site,
}) => {
  await open(page, site, demoOf('devsecops'));
  const links = centerOf(page).getByRole('navigation', { name: 'Contents' }).getByRole('link');
  for (const link of (await links.all()).slice(1)) {
    await link.press('Enter');
    await expect(link).toHaveAttribute('aria-current', 'location');
    await expect(centerOf(page).getByRole('heading', { name: await link.innerText(), level: 3 })).toBeFocused();
  }
  // A press changes no address: a site may have routes of its own there.
  expect(new URL(page.url()).hash).toBe('#privacy');
});

test('on a telephone the contents are behind a button, which folds them away again', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, site, demoOf('devsecops'));
  const fold = centerOf(page).getByRole('button', { name: 'Contents' });
  const rights = centerOf(page).getByRole('link', { name: 'Your rights' });
  await expect(rights).toBeHidden();
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await rights.press('Enter');
  await expect(rights).toBeHidden();
  const heading = centerOf(page).getByRole('heading', { name: 'Your rights' });
  await expect(heading).toBeFocused();
  await expect
    .poll(async () => {
      const [box, head] = [await heading.boundingBox(), await centerOf(page).locator('.head').boundingBox()];
      return (box?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0);
    })
    .toBeGreaterThanOrEqual(0);
});

test('the sections are fetched with the centre, and only where the notice has any', async ({ page, site }) => {
  const body = '<button data-consent-open>Privacy</button>';
  await page.goto(site.page('/', html({ config: demoOf('wisec'), body, lang: 'fr' })));
  await bannerOf(page).waitFor();
  expect(site.hits('/dist/notice')).toEqual([]);
  await page.getByRole('button', { name: 'Privacy' }).click();
  await last(page).waitFor();
  expect(site.hits('/dist/notice').map(({ path }) => path)).toEqual(['/dist/notice.js', '/dist/notice/fr.js']);

  await page.goto(site.page('/short', html({ config, body })));
  await page.getByRole('button', { name: 'Privacy' }).click();
  await expect(centerOf(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(site.hits('/dist/notice').length).toBe(2);
  await expect(centerOf(page).getByRole('navigation')).toHaveCount(0);
});

test('where the sections do not come, the choices and the contact are there', async ({ page, site }) => {
  await page.route('**/dist/notice.js', (route) => route.abort());
  await page.goto(
    site.page('/', html({ config: demoOf('kalisecu'), body: '<button data-consent-open>Privacy</button>' })),
  );
  await page.getByRole('button', { name: 'Privacy' }).click();
  await expect(centerOf(page).getByRole('link', { name: 'hello@kalisecu.com' })).toBeVisible();
});

test('inline it answers as the dialog does, says so, prints, and goes with AskFirst', async ({ page, site }) => {
  const body = '<main><h1>Privacy</h1><askfirst-center></askfirst-center></main>';
  await page.goto(site.page('/', html({ config: demoOf('wisec'), body })));
  const place = page.locator('askfirst-center');
  await place.locator('[data-section=contact] h3').waitFor();
  await expect(bannerOf(page)).toBeVisible();
  await place.locator('[data-toggle=analytics]').check();
  await place.locator('[data-action=save]').click();
  await expect(place.getByRole('status').first()).toHaveText('Your choices are saved.');
  await expect(bannerOf(page)).toHaveCount(0);
  await expect(place.locator('[data-toggle=analytics]')).toBeChecked();
  await expect(place.locator('[data-action=withdraw]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(place.getByRole('heading', { name: 'What is collected' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate('askfirst.destroy()');
  await expect(place.locator('h2')).toHaveCount(0);
});

test('who prints with the dialog open gets the whole notice, and not the page behind it', async ({ page, site }) => {
  await open(page, site, demoOf('wikit'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'A page' })).toBeHidden();
  const sizes = await centerOf(page).evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(sizes).toBe(0);
  // On the screen those out of sight wait to be laid out.
  const waiting = await centerOf(page)
    .locator('.part-of-notice')
    .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length);
  expect(waiting).toBe(0);
  const pages = (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(2);
});

test('the texts of a hostile notice stay texts, its addresses are no links, and nothing breaks', async ({
  page,
  site,
}) => {
  const trap = '<img src=x onerror="document.title=1">';
  const href = 'java\nscript:document.title=1';
  const bases = [{ basis: trap, covers: trap, interest: trap, article: trap, category: trap }, null, 7];
  const notice = {
    controller: { name: trap, url: href, email: '"><img>', about: trap },
    dpo: 'nobody',
    roles: [{ name: trap, role: trap, about: trap }],
    updated: trap,
    summary: [trap],
    data: [
      {
        name: trap,
        fields: [trap, 1, null],
        purposes: [1],
        bases,
        kept: [{ ending: ['x', 1], while: 'x', duration: {} }],
      },
      'x',
    ],
    purposes: [{ name: trap, bases, uses: [{ name: trap, bases: 'x' }] }, 5],
    recipients: [{ name: trap, country: trap, transfers: [1, trap], safeguard: 'x', privacy: href }, 'x'],
    tables: [{ id: trap, title: trap, columns: [trap, trap], rows: [[{ text: trap, href }, { href }], 'x', [1]] }, 3],
    measures: [{ items: 'x' }, { name: trap, items: [trap] }],
    rights: {
      list: [{ right: trap, note: trap }],
      deadline: trap,
      email: trap,
      routes: [{ requests: trap, to: trap }],
    },
    authority: { name: trap, url: href },
    children: { age: trap },
    notes: { data: [trap], rights: 'x' },
    changes: [{ revision: trap, summary: trap, differences: [{ what: trap, before: trap, after: 3 }] }],
    coming: { announced: trap, effective: 5 },
    changePolicy: { ahead: 'x', by: ['x'], about: 'x' },
    links: [{ label: trap, href }],
  };
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await open(page, site, { ...config, notice });
  const inside = await centerOf(page).evaluate((element) => [
    element.querySelectorAll('img').length,
    [...element.querySelectorAll('a')].map(({ protocol }) => protocol).filter((scheme) => scheme === 'javascript:'),
  ]);
  expect([inside, thrown]).toEqual([[0, []], []]);
  await expect(page).toHaveTitle('A page');
});

test('EU-05: of a cookie that no script can see it says so, and not that it is absent', async ({
  page,
  context,
  site,
}) => {
  const cookies = [{ name: 'mine' }, { name: 'sid', setBy: 'server' }, { name: 'theirs', setBy: 'third-party' }];
  const services = { matomo: { ...config.services.matomo, cookies } };
  await context.addCookies([{ name: 'sid', value: '1', url: site.origin, httpOnly: true }]);
  await open(page, site, { ...demoOf('kalisecu'), categories: config.categories, services });
  const now = (name: string) =>
    centerOf(page)
      .locator('[data-section=storage] tr', { has: page.getByText(name, { exact: true }) })
      .locator('td')
      .last();
  await expect(now('mine')).toHaveText('Absent');
  for (const name of ['sid', 'theirs']) await expect(now(name)).toHaveText(/^Only the server that set it/);
});
