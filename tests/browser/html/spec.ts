import { Readable } from 'node:stream';
import { createHtmlRewriter, type HtmlFinding, type HtmlOptions, rewriteHtml } from '../../../src/html.js';
import { bannerOf, config as base, control, expect, html, test } from '../../support/browser.js';
import { type Global, ran, settle } from '../../support/gated.js';
import type { Site } from '../../support/site.js';

/** The vendor is the same server under another name, and so another origin. */
const config = {
  ...base,
  services: { vendor: { category: 'marketing' as const, name: 'Vendor', hosts: ['localhost'] } },
};

/** What the yardstick (tests/bench, suite `leaks`) has in the HTML as a page that nobody adapted, and more of the kind. */
const vectors = (at: string): { [name: string]: string } => ({
  'static-script.js': `<script async src="${at}static-script.js"></script>`,
  'static-iframe.html': `<iframe title="Embed" src="${at}static-iframe.html"></iframe>`,
  'static-img.gif': `<img alt="" src="${at}static-img.gif">`,
  'static-stylesheet.css': `<link rel="stylesheet" href="${at}static-stylesheet.css">`,
  'static-css-background.gif': `<div style="background-image:url(${at}static-css-background.gif);width:9px;height:9px"></div>`,
  'static-document-write.js': `<script>document.write('<script async src="${at}static-document-write.js"><\\/script>')</script>`,
  'static-prefetch.txt': `<link rel="prefetch" href="${at}static-prefetch.txt">`,
  'static-preload.gif': `<link rel="preload" as="image" href="${at}static-preload.gif">`,
  'blocking.js': `<script src="${at}blocking.js"></script>`,
  'defer.js': `<script defer src="${at}defer.js"></script>`,
  'module.js': `<script type="module" src="${at}module.js"></script>`,
  'svg.gif': `<svg width="9" height="9"><image xlink:href="${at}svg.gif" width="9" height="9"/></svg>`,
  'srcset.gif': `<img alt="" srcset="${at}srcset.gif 1x">`,
  'picture.gif': `<picture><source srcset="${at}picture.gif"><img alt="" src="data:,"></picture>`,
  'poster.gif': `<video poster="${at}poster.gif"></video>`,
  'audio.txt': `<audio preload="auto" src="${at}audio.txt"></audio>`,
  'source.txt': `<video preload="auto"><source src="${at}source.txt"></video>`,
  'input.gif': `<input type="image" alt="" src="${at}input.gif">`,
  'embed.gif': `<embed src="${at}embed.gif">`,
  'modulepreload.js': `<link rel="modulepreload" href="${at}modulepreload.js">`,
  'inline.gif': `<script>new Image().src = "${at}inline.gif"</script>`,
});
const all = Object.keys(vectors(''));
const yardstick = all.filter((name) => name.startsWith('static-'));
const scripts = ['static-script.js', 'static-document-write.js', 'blocking.js', 'defer.js', 'module.js'];

const pageOf = (site: Site, names: readonly string[]): string => {
  const markup = vectors(`${site.at('localhost')}/hit/`);
  return html({ config, body: names.map((name) => markup[name]).join('\n') });
};

/** What reached the vendor, each once. */
const reached = (site: Site): string[] => {
  const hits = site.hits('/hit/').filter(({ host }) => host.startsWith('localhost'));
  return [...new Set(hits.map(({ path }) => path.slice('/hit/'.length)))].sort();
};

test('a page that nobody adapted reaches the vendor by every vector', async ({ page, site }) => {
  await page.goto(site.page('/', pageOf(site, all)));
  await expect.poll(() => reached(site)).toEqual([...all].sort());
});

const cases: [what: string, names: string[], options: HtmlOptions][] = [
  ['of the yardstick, with no option', yardstick, {}],
  ['that we know', all, { inline: true }],
];
for (const [what, names, options] of cases)
  test(`EU-01 rewritten by askfirst/html it reaches nobody before a yes, by no vector ${what}, and by all after it`, async ({
    page,
    site,
  }) => {
    const open: HtmlFinding[] = [];
    const report = (finding: HtmlFinding) => finding.held || open.push(finding);
    const source = Buffer.from(pageOf(site, names));
    // As a server would: piece by piece.
    site.answer('/', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const pieces = Array.from({ length: 20 }, (_, i) =>
        source.subarray((i * source.length) / 20, ((i + 1) * source.length) / 20),
      );
      Readable.from(pieces)
        .pipe(createHtmlRewriter(config, { ...options, report }))
        .pipe(response);
    });
    await page.goto(`${site.origin}/`);
    await expect(bannerOf(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await settle(page, site);
    expect(reached(site)).toEqual([]);

    await control(page, 'reject').click();
    await page.reload();
    await settle(page, site);
    expect(reached(site)).toEqual([]);
    expect(await ran(page)).toEqual([]);

    await page.evaluate(() => (self as unknown as Global).askfirst.acceptAll());
    await expect.poll(() => reached(site)).toEqual([...names].sort());
    await expect
      .poll(async () => (await ran(page)).sort())
      .toEqual(scripts.filter((name) => names.includes(name)).sort());
    await expect(page.locator('h1, iframe')).toHaveCount(1);
    expect(await page.locator('div[style]').getAttribute('style')).toContain('width:9px;height:9px');
    expect(open).toEqual([]);
  });

test('what waits keeps its place: a style that loads holds back nothing else of the element', async ({
  page,
  site,
}) => {
  const body = `<div id="held" style="width:90px;background:url(${site.at('localhost')}/hit/a.gif)">a</div>`;
  await page.goto(site.page('/', rewriteHtml(html({ config, body }), config)));
  expect(await page.locator('#held').evaluate((element) => getComputedStyle(element).width)).toBe('90px');
  expect(reached(site)).toEqual([]);
});
