import type { Page } from '@playwright/test';
import type { Config } from '../../../src/domain/types.js';
import { config as base, expect, html, test } from '../../support/browser.js';
import { engines } from '../../support/engines.js';
import { startSite } from '../../support/site.js';

const config: Config = {
  ...base,
  consent: { reload: 'never' },
  services: {
    matomo: { category: 'analytics', name: 'Matomo', rerun: true },
    other: { category: 'analytics', name: 'Other' },
  },
};
const note = (name: string): string => `(self.ran ||= []).push('${name} ' + location.pathname + location.hash)`;
const gated = (id: string, content: string, attributes = ''): string =>
  `<script type="text/plain" data-consent="${id}" ${attributes}>${content}</script>`;
const body = `<main>
${gated('matomo', '', 'src="/hit/first.js"')}
${gated('matomo', note('inline'))}
${gated('other', note('other'))}
${gated('analytics', note('category'))}
</main>`;

const ran = (page: Page) => page.evaluate<string[]>('self.ran ?? []');
/** As a router does it: the address, then what it shows. */
const go = (address: string): string =>
  `{ history.pushState(null, '', '${address}'); document.querySelector('main').append('.'); }`;
const first = ['first.js', 'inline /', 'other /', 'category /'];

const answered = async (page: Page, code = 'askfirst.acceptAll()'): Promise<void> => {
  await page.evaluate(code);
  await expect.poll(() => ran(page)).toEqual(first);
  // The file that waits for navigations.
  await expect
    .poll(() => page.evaluate(`performance.getEntriesByName(new URL('/dist/rerun.js', origin).href).length`))
    .toBe(1);
  // And it has run.
  await page.evaluate("import('/dist/rerun.js').then(() => 1)");
};

for (const { name: engine, isHere, start } of engines)
  test(`${engine}: what asks for it runs again, in order, when the address has changed, and nothing else does`, async () => {
    test.skip(!isHere, 'this browser is not here');
    const site = await startSite();
    const { open, stop } = await start();
    try {
      const visit = await open();
      // An element of the interface's name stands where a browser does not have it.
      await visit.goto(site.page('/', html({ config, body: `<nav id="navigation"></nav>${body}` })));
      await visit.evaluate('askfirst.acceptAll()');
      const seen = () => visit.evaluate('self.ran');
      await expect.poll(seen).toEqual(first);
      await expect
        .poll(() => visit.evaluate(`performance.getEntriesByName(new URL('/dist/rerun.js', origin).href).length`))
        .toBe(1);
      await new Promise((done) => setTimeout(done, 300));
      const walk: [address: string, runs: string[]][] = [
        ['/b', ['first.js', 'inline /b']],
        ['/b#part', []],
        ['/b', []],
        ['/b#/route', ['first.js', 'inline /b#/route']],
        ['/', ['first.js', 'inline /']],
      ];
      const expected = [...first];
      for (const [address, runs] of walk) {
        await visit.evaluate(`(() => ${go(address)})()`);
        expected.push(...runs);
        await new Promise((done) => setTimeout(done, 200));
        await expect.poll(seen).toEqual(expected);
      }
      await visit.evaluate('history.back()');
      await expect.poll(seen).toEqual([...expected, 'first.js', 'inline /b#/route']);
      await visit.close();
    } finally {
      await stop();
      await site.stop();
    }
  });

test('what is withdrawn does not run again, and runs once when it is granted again', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config, body })));
  await answered(page);
  await page.evaluate('askfirst.rejectAll()');
  for (const address of ['/b', '/c']) await page.evaluate(go(address));
  await page.waitForTimeout(300);
  expect(await ran(page)).toEqual(first);
  await page.evaluate('askfirst.acceptAll()');
  await expect.poll(() => ran(page)).toEqual([...first, 'first.js', 'inline /c']);
});

test('what the application has removed stays gone, and what it brings anew runs once', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config, body })));
  await answered(page);
  await page.evaluate(`document.querySelector('main').replaceChildren(); ${go('/b')}`);
  await page.waitForTimeout(200);
  expect(await ran(page)).toEqual(first);
  await page.evaluate(`const script = Object.assign(document.createElement('script'), { type: 'text/plain', textContent: ${JSON.stringify(note('anew'))} });
    script.dataset.consent = 'matomo'; document.querySelector('main').append(script)`);
  await expect.poll(() => ran(page)).toEqual([...first, 'anew /b']);
  await page.evaluate(go('/c'));
  await expect.poll(() => ran(page)).toEqual([...first, 'anew /b', 'anew /c']);
});

test('after destroy() nothing runs again', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config, body })));
  await answered(page);
  await page.evaluate('askfirst.destroy()');
  await page.evaluate(go('/b'));
  await page.waitForTimeout(200);
  expect(await ran(page)).toEqual(first);
});

test('where no service asks for it, nothing is fetched for it', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: { ...config, services: {} }, body })));
  await page.evaluate('askfirst.acceptAll()');
  await expect.poll(() => ran(page)).toEqual(['category /']);
  await page.waitForTimeout(200);
  expect(site.hits('/dist/rerun')).toEqual([]);
});

test('under a nonce and Trusted Types what has an address runs again, and the browser refuses inline text', async ({
  page,
  site,
}) => {
  const policy =
    "default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const nonced = html({ config, body }).replaceAll('<script', '<script nonce="abc"');
  await page.goto(site.page('/', nonced, { 'content-security-policy': policy }));
  await answered(page);
  await page.evaluate(go('/b'));
  await expect.poll(() => ran(page)).toEqual([...first, 'first.js']);
});
