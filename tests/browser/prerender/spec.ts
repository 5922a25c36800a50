import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bannerOf, config, control, expect, html, test } from '../../support/browser.js';
import { chromiumPath } from '../../support/chromium.js';

const ENDPOINT = '/api/records';
const own = { ...config, consent: { endpoint: ENDPOINT } };
const gated = `<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>
<img alt="" data-consent="marketing" data-src="/hit/pixel.gif">`;
const root = 'askfirst-root';

const ran = (page: Page) => page.evaluate<string[]>('self.ran ?? []').catch(() => undefined);

test.beforeEach(({ site }) => {
  site.answer(ENDPOINT, (_request, response) => response.writeHead(201).end('{}'));
});

const prerendering = `let waiting = true;
Object.defineProperty(document, 'prerendering', { get: () => waiting });
self.activate = () => { waiting = false; document.dispatchEvent(new Event('prerenderingchange')); };`;

test('PF-01: a page that is being prerendered shows, stores, sends and runs nothing; activated, it asks', async ({
  page,
  site,
  problems,
}) => {
  await page.addInitScript(prerendering);
  await page.goto(site.page('/', html({ config: own, body: gated })));
  await page.evaluate('askfirst.acceptAll()');
  await page.evaluate('askfirst.reset()');
  await page.evaluate('askfirst.open("center")');
  await page.evaluate('dispatchEvent(new Event("online"))');
  expect(await page.evaluate('askfirst.granted("analytics")')).toBe(false);
  await expect(page.locator(root)).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
  expect(site.hits('/hit/').concat(site.hits(ENDPOINT))).toEqual([]);
  await page.evaluate('activate()');
  await expect(bannerOf(page)).toBeVisible();
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await expect.poll(() => site.hits(ENDPOINT)).toHaveLength(1);
  expect(problems).toEqual([]);
});

test('PF-01: an answer given elsewhere while a page is prerendered counts once it is activated', async ({
  page,
  context,
  site,
}) => {
  const url = site.page('/', html({ config: own, body: gated }));
  const prerendered = await context.newPage();
  await prerendered.addInitScript(prerendering);
  await prerendered.goto(url);
  await page.goto(url);
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  expect(await ran(prerendered)).toEqual([]);
  await prerendered.evaluate('activate()');
  await expect.poll(() => ran(prerendered)).toEqual(['a.js']);
  await expect(prerendered.locator(`${root} section[part="banner"]`)).toHaveCount(0);
});

// Chromium prerenders nothing while a debugger is attached, so this one runs by itself and reports to the site.
const telling = `<script>
const tell = (what) => fetch('/hit/' + what + '?' + [document.prerendering, document.querySelectorAll('${root}').length, document.cookie]);
document.addEventListener('askfirst:ask', () => setTimeout(tell, 0, 'asked'));
addEventListener('load', () => tell('loaded'));
</script>`;

test('PF-01: speculation rules: a page that Chromium prerenders waits, and asks when it is looked at', async ({
  site,
}) => {
  const early = `<script>(self.askfirst ||= []).push((consent) => { consent.acceptAll() });</script>`;
  site.page('/target', html({ config: own, body: gated, head: telling + early }));
  const rules = JSON.stringify({ prerender: [{ urls: ['/target'], eagerness: 'immediate' }] });
  const go = `const timer = setInterval(() => fetch('/go').then(({ ok }) => { if (ok && !self.gone) { self.gone = true; clearInterval(timer); location.href = '/target'; } }), 100);`;
  site.page(
    '/',
    `<!doctype html><title>A</title><script type="speculationrules">${rules}</script><script>${go}</script>`,
  );
  site.answer('/go', (_request, response) => response.writeHead(site.hits('/hit/loaded').length ? 200 : 404).end());
  const folder = await mkdtemp(join(tmpdir(), 'askfirst-'));
  const browser = spawn(
    chromiumPath(),
    ['--headless', '--no-sandbox', '--no-first-run', '--disable-gpu', `--user-data-dir=${folder}`, site.origin],
    { stdio: 'ignore', detached: true },
  );
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  try {
    const told = () => site.hits('/hit/').map(({ path }) => path);
    await expect.poll(told, { timeout: 60_000 }).toEqual(['/hit/loaded?true,0,', '/hit/asked?false,1,']);
    expect(site.hits('/target')).toHaveLength(1);
    expect(site.hits(ENDPOINT)).toEqual([]);
  } finally {
    // The whole group: the usual place holds a shell script that starts the browser.
    if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
    await gone;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
