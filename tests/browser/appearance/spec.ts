import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { bannerOf, config, control, expect, html, test } from '../../support/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that the page breaks, all of axe's rules but the ones about the page around us. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run({ include: [['askfirst-root']] }, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
  );
}

const states: [name: string, options: object, scheme: 'light' | 'dark', lang: string, size: [number, number]][] = [
  ['bottom bar', {}, 'light', 'en', [1280, 800]],
  ['bottom bar, dark', {}, 'dark', 'en', [1280, 800]],
  ['corner card', { position: 'corner' }, 'light', 'fr', [1280, 800]],
  ['centred box, dark', { position: 'center' }, 'dark', 'en', [1280, 800]],
  ['telephone', {}, 'light', 'en', [390, 844]],
  ['telephone, right to left, dark', {}, 'dark', 'ar', [390, 844]],
  ['corner card on a telephone', { position: 'corner' }, 'light', 'en', [390, 844]],
  ['right to left', { position: 'corner' }, 'light', 'ar', [1280, 800]],
  ['320 px', {}, 'light', 'fr', [320, 640]],
  ['400 % zoom', {}, 'light', 'en', [320, 256]],
];

for (const [name, banner, colorScheme, lang, [width, height]] of states)
  test(`AX-01, AX-03: ${name} breaks no rule of axe, fits and can be answered`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    const notice = { links: [{ label: 'Notice', href: '/privacy' }] };
    await page.goto(site.page('/', html({ config: { ...config, banner, notice }, lang })));
    await bannerOf(page).waitFor();
    expect(await violations(page)).toEqual([]);
    const box = await bannerOf(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(8);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(box?.height).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const action of ['accept', 'reject', 'manage'] as const) {
      await control(page, action).scrollIntoViewIfNeeded();
      const target = await control(page, action).boundingBox();
      expect(target?.height).toBeGreaterThanOrEqual(44);
    }
    await control(page, 'reject').click();
    await expect(bannerOf(page)).toHaveCount(0);
  });

test('the three positions stand where they say, mirrored right to left', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const at = async (position: string, lang: string) => {
    await page.goto(site.page('/', html({ config: { ...config, banner: { position } }, lang })));
    const { x = 0, y = 0, width = 0, height = 0 } = (await bannerOf(page).boundingBox()) ?? {};
    return {
      start: Math.round(x),
      end: Math.round(1280 - x - width),
      top: Math.round(y),
      bottom: Math.round(800 - y - height),
    };
  };
  const bottom = await at('bottom', 'en');
  expect(bottom.start).toBe(bottom.end);
  expect(bottom.bottom).toBe(16);
  expect(await at('corner', 'en')).toMatchObject({ end: 16, bottom: 16 });
  expect(await at('corner', 'ar')).toMatchObject({ start: 16, bottom: 16 });
  const center = await at('center', 'en');
  expect([center.start - center.end, Math.abs(center.top - center.bottom) <= 1]).toEqual([0, true]);
});

test('it follows the visitor to dark, and a site sets its own colours by custom properties', async ({ page, site }) => {
  const background = () => bannerOf(page).evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site.page('/', html({})));
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toBe('rgb(22, 28, 27)');
  const head =
    '<style>askfirst-root{--askfirst-background:#fffbe6;--askfirst-text:#221c00;--askfirst-accent:#7a4b00}*{color:red}button{all:unset}</style>';
  await page.goto(site.page('/own', html({ head })));
  expect(await background()).toBe('rgb(255, 251, 230)');
  expect(await violations(page)).toEqual([]);
});

test('WCAG 1.4.4: at twice the text size on a telephone it scrolls one way only', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const head = '<style>askfirst-root{--askfirst-font:32px/1.5 sans-serif}</style>';
  await page.goto(site.page('/', html({ head, lang: 'fr' })));
  await bannerOf(page).waitFor();
  expect(await bannerOf(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

test('in forced colours and on paper', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(site.page('/', html({})));
  const border = await control(page, 'accept').evaluate((element) => getComputedStyle(element).borderTopStyle);
  expect(border).toBe('solid');
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await expect(bannerOf(page)).toBeHidden();
});
