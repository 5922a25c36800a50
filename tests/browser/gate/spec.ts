import { config, control, expect, html, test } from '../../support/browser.js';
import { acceptAll, external, fetched, type Global, inline, ran, settle } from '../../support/gated.js';

const G = 'data-consent="analytics"';

/** What is held, what it fetches from the vendor, and which script says that it ran. */
const held: [markup: string, fetches: string | null, runs: string | null][] = [
  [inline('inline'), null, 'inline'],
  [inline('inline module', 'data-type="module"'), null, 'inline module'],
  [inline('inline nomodule', 'nomodule'), null, null],
  [`<svg>${inline('inline in SVG')}</svg>`, null, 'inline in SVG'],
  [external('external.js'), 'external.js', 'external.js'],
  [external('async.js', 'async'), 'async.js', 'async.js'],
  [external('defer.js', 'defer'), 'defer.js', 'defer.js'],
  [external('module.js', 'data-type="module"'), 'module.js', 'module.js'],
  [external('nomodule.js', 'nomodule'), null, null],
  [external('javascript.js', 'data-type="text/javascript"'), 'javascript.js', 'javascript.js'],
  [`<iframe title="" ${G} data-src="/hit/frame"></iframe>`, 'frame', null],
  [`<img alt="" ${G} data-src="/hit/src.gif">`, 'src.gif', null],
  [`<img alt="" ${G} data-srcset="/hit/srcset.gif 1x">`, 'srcset.gif', null],
  [`<img alt="" ${G} data-src="/hit/unused.gif" data-srcset="/hit/both.gif 1x">`, 'both.gif', null],
  [`<picture><source ${G} data-srcset="/hit/picture.gif"><img alt=""></picture>`, 'picture.gif', null],
  [`<video ${G} data-src="/hit/video"></video>`, 'video', null],
  [`<audio ${G} preload="auto" data-src="/hit/audio"></audio>`, 'audio', null],
  [`<video><source ${G} data-src="/hit/source"></video>`, 'source', null],
  [`<link rel="stylesheet" ${G} data-href="/hit/style.css">`, 'style.css', null],
  [`<input type="image" alt="" ${G} data-src="/hit/input.gif">`, 'input.gif', null],
  [`<embed ${G} data-src="/hit/embed.gif">`, 'embed.gif', null],
  [`<video ${G} data-poster="/hit/poster.gif"></video>`, 'poster.gif', null],
  [`<p ${G} style="width:9px" data-style="background:url(/hit/style.gif)">.</p>`, 'style.gif', null],
];
const body = held.map(([markup]) => markup).join('\n');
const isText = (value: string | null): value is string => value !== null;
const fetches = held
  .map(([, name]) => name)
  .filter(isText)
  .sort();
const runs = held
  .map(([, , name]) => name)
  .filter(isText)
  .sort();

test('EU-01 nothing held is fetched or run before the answer, nor after a no, nor on the next page', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.page('/', html({ body })));
  const nothing = async () => {
    await settle(page, site);
    expect(fetched(site)).toEqual([]);
    expect(await ran(page)).toEqual([]);
  };
  await expect(control(page, 'reject')).toBeVisible();
  await nothing();
  await control(page, 'reject').click();
  await nothing();
  await page.reload();
  await nothing();
  expect(problems).toEqual([]);
});

test('EU-05 a yes lets everything through once on each page, and a withdrawal ends it', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.page('/', html({ body })));
  const through = async (times: number) => {
    await expect.poll(() => fetched(site)).toEqual(fetches.flatMap((name) => Array(times).fill(name)));
    await expect.poll(async () => (await ran(page)).sort()).toEqual(runs);
  };
  await control(page, 'accept').click();
  await through(1);
  await page.reload();
  await through(2);
  // A second look, by whomever, takes nothing again.
  await page.evaluate(() => (self as unknown as Global).askfirst.scan());
  await acceptAll(page);
  await settle(page, site);
  await through(2);
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => (self as unknown as Global).askfirst.rejectAll());
  await reloaded;
  await settle(page, site);
  expect(await ran(page)).toEqual([]);
  expect(fetched(site)).toHaveLength(fetches.length * 2);
  expect(problems).toEqual([]);
});

const ids = ['necessary', 'analytics', 'matomo', 'marketing', 'off', 'unknown', '__proto__', 'constructor', ''];
const off = { ...config, categories: { ...config.categories, off: { enabled: false, name: 'Off', description: '.' } } };
const choices: [choice: Record<string, boolean>, through: string[]][] = [
  [{}, ['necessary']],
  [{ analytics: true }, ['necessary', 'analytics', 'matomo']],
  [{ matomo: true }, ['necessary', 'matomo']],
  [{ analytics: true, matomo: false }, ['necessary', 'analytics']],
  [{ off: true, unknown: true, marketing: true }, ['necessary', 'marketing']],
];
for (const [choice, expected] of choices)
  test(`${JSON.stringify(choice)} lets through ${expected.join(', ')}`, async ({ page, site }) => {
    const scripts = ids.map((id) => inline(id, '', id)).join('');
    await page.goto(site.page('/', html({ config: off, body: scripts })));
    expect(await ran(page)).toEqual(['necessary']);
    await page.evaluate((part) => (self as unknown as Global).askfirst.choose(part), choice);
    await settle(page, site);
    expect(await ran(page)).toEqual(expected);
    expect(
      await page.evaluate((all) => all.filter((id) => (self as unknown as Global).askfirst.granted(id)), ids),
    ).toEqual(expected);
  });
