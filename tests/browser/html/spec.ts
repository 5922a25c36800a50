import { Readable } from 'node:stream';
import fc from 'fast-check';
import { readTags } from '../../../src/html/tags.js';
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

/** What nests wrongly, and what holds text: where one of these opens or ends decides what is a tag. */
const PARTS = [
  ...[
    'select',
    'option',
    'optgroup',
    'table',
    'tr',
    'td',
    'caption',
    'template',
    'svg',
    'math',
    'desc',
    'foreignObject',
  ],
  ...['title', 'xmp', 'iframe', 'textarea', 'style', 'script', 'noembed', 'noframes', 'button', 'div', 'p', 'a', 'b'],
]
  .flatMap((name) => [`<${name}>`, `</${name}>`])
  .concat('<input>', '<hr>', '<!--', '-->', '<![CDATA[', ']]>', '<plaintext>', '<body>', '</body>', '<frameset>', 'x');
const MARKED = ['script type="x"', 'img', 'link'];

test('every element that a browser makes of a page, wrongly nested ones too, is found in its source', async ({
  page,
}) => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PARTS) },
    { weight: 2, arbitrary: fc.constantFrom(...MARKED) },
    { weight: 1, arbitrary: fc.constantFrom('<select>', '<select><title>') },
  );
  const sources = fc
    .sample(fc.array(piece, { minLength: 3, maxLength: 14 }), { numRuns: 1500, seed: 7 })
    .map((pieces) => {
      const marked = pieces.map((part, at) =>
        MARKED.includes(part) ? `<${part} data-at="${at}">${/^script/.test(part) ? '</script>' : ''}` : part,
      );
      return `<!doctype html><body>${marked.join('')}`;
    });
  await page.goto('about:blank');
  const made = await page.evaluate((all) => {
    const read = (source: string): string[] => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentDocument as Document;
      // With scripts, as a page is parsed.
      inner.open();
      inner.write(source);
      inner.close();
      const { HTMLTemplateElement } = frame.contentWindow as Window & typeof globalThis;
      const within = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element instanceof HTMLTemplateElement ? within(element.content) : []),
        ]);
      const found = within(inner).flatMap((element) => element.getAttribute('data-at') ?? []);
      frame.remove();
      return found;
    };
    return all.map(read);
  }, sources);
  let count = 0;
  for (const [at, source] of sources.entries()) {
    const found: string[] = [];
    const read = readTags({
      start({ attributes }) {
        for (const { name, value } of attributes) if (name === 'data-at') found.push(value);
      },
      end() {},
    });
    read(source, true);
    count += made[at]?.length ?? 0;
    // Where nothing is dropped or moved, what is a tag for us is one for the browser, too.
    if (!/t(able|[rd])>|caption|template|svg|math|body|frameset/.test(source)) expect(found, source).toEqual(made[at]);
    for (const mark of made[at] ?? []) expect(found, source).toContain(mark);
  }
  expect(count).toBeGreaterThan(1000);
});
