import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bannerOf, centerOf, config, control, expect, test } from '../../support/browser.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page_ = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An application</title><link rel="icon" href="data:,"></head>
<body><div id="app"></div><script type="module">${script}</script></body></html>`;

const start = `import { createConsent } from '/dist/index.js';
import { banner } from '/dist/banner.js';
window.consent = createConsent(${JSON.stringify(config)}, { banner, center: () => import('/dist/center.js') });`;

test('createConsent with banner and centre asks, and opens the centre', async ({ page, site, problems }) => {
  await page.goto(site.page('/', page_(start)));
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(centerOf(page)).toHaveCount(0);
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  expect(await page.evaluate("consent.granted('matomo')")).toBe(true);
  expect(problems).toEqual([]);
});

test('headless it shows nothing, and the site asks by its own means', async ({ page, site, problems }) => {
  const script = `import { createConsent } from '/dist/index.js';
window.consent = createConsent(${JSON.stringify(config)});
window.seen = [];
consent.subscribe(({ decision, view }) => seen.push([decision.status, view]));
consent.when('analytics').then(() => seen.push('granted'));`;
  await page.goto(site.page('/', page_(script)));
  await page.waitForFunction('window.seen');
  await expect(page.locator('askfirst-root')).toHaveCount(0);
  await page.evaluate('consent.acceptAll()');
  await expect.poll(() => page.evaluate('seen')).toEqual([['ask', 'banner'], ['answered', 'none'], 'granted']);
  expect(problems).toEqual([]);
});

test('importing it does nothing', async ({ page, site }) => {
  const script = `await import('/dist/index.js'); await import('/dist/banner.js'); await import('/dist/center.js'); await import('/dist/later.js');
window.done = [document.cookie, localStorage.length, document.querySelectorAll('askfirst-root').length, Object.keys(window).filter((key) => /askfirst|dataLayer/.test(key)).length];`;
  await page.goto(site.page('/', page_(script)));
  await page.waitForFunction('window.done');
  expect(await page.evaluate('done')).toEqual(['', 0, 0, 0]);
});

test('on a server there is no window: everything is denied, and nothing happens', () => {
  const script = `import assert from 'node:assert/strict';
const before = Object.keys(globalThis).length;
const { createConsent } = await import('./dist/index.js');
const { banner } = await import('./dist/banner.js');
await import('./dist/center.js');
const consent = createConsent(${JSON.stringify({ ...config, consent: { endpoint: 'http://127.0.0.1:9/' } })}, { banner, center: () => import('./dist/center.js') });
assert.equal(consent.granted('analytics'), false);
assert.equal(consent.granted('necessary'), true);
consent.acceptAll(); consent.choose({ analytics: true }); consent.open('center'); consent.close(); consent.reset(); consent.scan();
assert.equal(consent.granted('analytics'), false);
assert.deepEqual(consent.state.decision, { status: 'ask', reason: 'first' });
consent.destroy();
assert.equal(Object.keys(globalThis).length, before);
console.log('quiet');`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    // Node itself warns where both a colour and none are asked for.
    env: { PATH: process.env.PATH },
  });
  expect([stdout, stderr, status]).toEqual(['quiet\n', '', 0]);
});
