import type { Page } from '@playwright/test';
import { config, control, expect, html, test } from '../../support/browser.js';
import { settle } from '../../support/gated.js';
import type { Site } from '../../support/site.js';

const own = {
  ...config,
  services: {
    ...config.services,
    films: { category: 'marketing', name: 'Films', hosts: ['localhost', '*.films.test'] },
  },
};
const start = `<script type="module">import { debug } from '/dist/debug.js';
askfirst.push((consent) => { self.stop = debug(consent) })</script>`;

/** Of which nothing is to be said: its service is on the page, and held. */
const held = '<img alt="" data-consent="films" data-src="/hit/held.gif">';

/** What the console was told in warnings and notes, without the ports of this run. */
function listen(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('AskFirst') && ['warning', 'info'].includes(message.type()))
      lines.push(message.text().replace(/:\d+/g, ''));
  });
  return lines;
}

async function open(page: Page, site: Site, parts: Parameters<typeof html>[0], query = ''): Promise<string[]> {
  const lines = listen(page);
  const { head = '', body = '<main><h1>A page</h1></main>', ...rest } = parts;
  await page.goto(site.page('/', html({ config: own, head, body: body + start, ...rest })) + query);
  await page.waitForFunction('self.stop');
  return lines;
}

/** By a timer of the page, which looks every two seconds: its own comes later on any machine. */
const looked = (page: Page) => page.evaluate('new Promise((done) => setTimeout(done, 2500))');

test('a tracker that loaded before us is named, with the mend', async ({ page, site }) => {
  const lines = await open(page, site, { head: `<script src="${site.at('localhost')}/hit/a.js"></script>` });
  await expect
    .poll(() => lines)
    .toEqual([
      'AskFirst: http://localhost/hit/a.js was fetched before AskFirst: write type="text/plain" data-consent="films" on its tag',
    ]);
});

const fetches: [what: string, code: string, mend: string][] = [
  ['an image', 'new Image().src = address', 'write data-consent="films" on its tag, and data-src in place of src'],
  [
    'a request',
    'fetch(address).then((response) => response.text())',
    'let the code that fetches it wait for when("films")',
  ],
  [
    'a script',
    'document.head.append(Object.assign(document.createElement("script"), { src: address }))',
    'write type="text/plain" data-consent="films" on its tag',
  ],
  [
    'a style sheet',
    'document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: address }))',
    'write data-consent="films" on its tag, and data-href in place of href',
  ],
];
for (const [what, code, mend] of fetches)
  test(`what is fetched though it is denied is named once, with the mend: ${what}`, async ({ page, site }) => {
    const lines = await open(page, site, { body: held });
    const run = (address: string) => page.evaluate(`{ const address = "${site.at('localhost')}${address}"; ${code}; }`);
    await run('/hit/x');
    await expect
      .poll(() => lines)
      .toEqual([`AskFirst: http://localhost/hit/x was fetched though "films" is not granted: ${mend}`]);
    await run('/hit/y');
    await settle(page, site);
    expect(lines).toHaveLength(1);
  });

test('what is granted, or loaded once by the visitor, is not complained of', async ({ page, site }) => {
  const frame = `<iframe title="A film" data-consent="films" data-src="${site.at('localhost')}/hit/film"></iframe>`;
  const lines = await open(page, site, { body: frame });
  await page.locator('askfirst-frame [data-action="once"]').click();
  await expect.poll(() => site.hits('/hit/')).toHaveLength(1);
  await control(page, 'accept').click();
  await page.evaluate(`fetch("${site.at('localhost')}/hit/more")`);
  await settle(page, site);
  expect(lines).toEqual([]);
});

test('a gated script with no nonce or another is named, granted or not', async ({ page, site }) => {
  const script = (nonce: string) => `<script type="text/plain" data-consent="films" ${nonce}>1</script>`;
  const body = script('') + script('nonce="other"') + script('nonce="abc"');
  const lines = await open(page, site, { tag: 'nonce="abc"', body });
  await expect
    .poll(() => lines)
    .toEqual([
      'AskFirst: <script data-consent="films"> has no nonce and stays shut: give it the nonce of our own tag',
      'AskFirst: <script data-consent="films"> has another nonce and stays shut: give it the nonce of our own tag',
    ]);
});

test('a frame that was not held is named, and held from then on', async ({ page, site }) => {
  const lines = await open(page, site, { body: '<iframe title="A" data-consent="films" src="/hit/film"></iframe>' });
  await expect
    .poll(() => lines)
    .toEqual(['AskFirst: <iframe data-consent="films"> loads at once: write data-src in place of src']);
  await expect(page.locator('iframe')).toHaveAttribute('data-src', '/hit/film');
  await expect(page.locator('askfirst-frame section')).toBeVisible();
});

test('what appears later and no service declares is named, and nothing of ours', async ({ page, site }) => {
  const lines = await open(page, site, { config: { ...own, consent: { endpoint: '/records' } }, body: held });
  await control(page, 'reject').click();
  await page.evaluate(
    'document.cookie = "_pk_id.1=1"; document.cookie = "_ga=1"; localStorage.seen = 1; sessionStorage.tab = 1',
  );
  const mend = (list: string) =>
    `is declared by no service: add it to \`${list}\` of the service that sets it, or nothing erases it`;
  await expect
    .poll(() => lines)
    .toEqual([
      `AskFirst: cookie "_ga" ${mend('cookies')}`,
      `AskFirst: local storage "seen" ${mend('storage')}`,
      `AskFirst: session storage "tab" ${mend('storage')}`,
    ]);
});

for (const guard of ['', '<script src="/dist/guard.js"></script>'])
  test(`a cookie that no service declares is named with who wrote it, ${guard ? 'behind' : 'without'} the guard`, async ({
    page,
    site,
  }) => {
    site.answer('/app.js', (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end('addEventListener("write", () => setTimeout(() => { document.cookie = "_late=1" }))'),
    );
    const text = JSON.stringify(own);
    const lines = await open(page, site, {
      config: null,
      head: `<script type="application/json" data-askfirst-config>${text}</script>${guard}<script src="/app.js"></script>`,
      body: `${held}<script>addEventListener('write', () => { document.cookie = '_inline=1' })</script>`,
    });
    await page.evaluate('dispatchEvent(new Event("write")); document.cookie = "_console=1"');
    const mend = 'is declared by no service: add it to `cookies` of the service that sets it, or nothing erases it';
    await expect
      .poll(() => lines.toSorted())
      .toEqual([
        `AskFirst: cookie "_console" ${mend}`,
        `AskFirst: cookie "_inline", written by an inline script, ${mend}`,
        `AskFirst: cookie "_late", written by http://127.0.0.1/app.js, ${mend}`,
      ]);
    await page.evaluate('self.stop()');
    expect(
      await page.evaluate(`/native/.test(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set)`),
    ).toBe(true);
  });

const matching: [what: string, body: string, count: number][] = [
  ['nothing', '<p>films</p>', 1],
  ['its id', '<p data-consent="films" data-style="">.</p>', 0],
  ['its category', '<img alt="" data-consent="marketing" data-src="/hit/a.gif">', 0],
  ['a host in an address', '<a href="https://www.films.test/">Films</a>', 0],
  ['a host in code', '<script>const host = "cdn.films.test"</script>', 0],
];
for (const [what, body, count] of matching)
  test(`a service of which the page has ${what} ${count ? 'is' : 'is not'} named`, async ({ page, site }) => {
    const lines = await open(page, site, { body });
    await looked(page);
    expect(lines).toEqual(
      Array(count).fill(
        'AskFirst: services.films: neither its id nor one of its hosts is on this page: hold its tags by data-consent="films", or take it out of the config if no page has it',
      ),
    );
  });

const panel = (page: Page) => page.getByRole('region', { name: 'AskFirst: what it finds on this page' });

test('there is a panel where the address asks for it, and no other', async ({ page, site }) => {
  await open(page, site, { body: '<main><h1>A page</h1><img alt="" data-consent="films" src="/hit/a.gif"></main>' });
  await expect(panel(page)).toHaveCount(0);
  await page.goto(`${site.origin}/?askfirst-debug`);
  await expect(panel(page)).toContainText('loads at once: write data-src in place of src');
  await page.evaluate('document.cookie = "_ga=1"');
  await expect(panel(page)).toContainText('cookie "_ga" is declared by no service');
  // The page below stays usable.
  await control(page, 'reject').click();
  await expect(panel(page).getByRole('log')).toContainText('answered');
  await panel(page).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(panel(page)).toHaveCount(0);
});

test('stopping takes the panel and every watch away', async ({ page, site }) => {
  const lines = await open(page, site, { body: held }, '?askfirst-debug');
  await page.evaluate('self.stop()');
  await expect(panel(page)).toHaveCount(0);
  await page.evaluate(`document.cookie = "_ga=1"; fetch("${site.at('localhost')}/hit/x")`);
  await looked(page);
  expect(lines).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`AX-01: axe finds nothing wrong with the panel, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    const body = `<main><h1>A page</h1>${'<img alt="" data-consent="nobody" data-src="/hit/a.gif">'.repeat(20)}</main>`;
    const head = '<script src="/node_modules/axe-core/axe.min.js"></script>';
    await open(page, site, { head, body }, '?askfirst-debug');
    await expect(panel(page)).toContainText('names no enabled category');
    const violations = await page.evaluate(async () => {
      const { axe } = self as unknown as { axe: { run(options: object): Promise<{ violations: { id: string }[] }> } };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await axe.run({ runOnly: tags })).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });
