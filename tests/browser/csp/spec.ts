import type { Page } from '@playwright/test';
import { bannerOf, centerOf, control, expect, html, test } from '../../support/browser.js';
import { acceptAll, external, fetched, inline, ran, settle } from '../../support/gated.js';

const NONCE = 'nonce="abc"';
const rest = "style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'";
const dynamic = `default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; ${rest}`;
const policies: [name: string, policy: string][] = [
  ['nonces', `default-src 'self'; script-src 'nonce-abc'; ${rest}`],
  ['nonces and strict-dynamic', dynamic],
  ['Trusted Types', `${dynamic}; require-trusted-types-for 'script'`],
  ['Trusted Types, no policy allowed', `${dynamic}; require-trusted-types-for 'script'; trusted-types 'none'`],
];

/** What the page's policy stopped, and what we said in the console. */
async function watch(page: Page): Promise<{ violations(): Promise<string[]>; lines: string[] }> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      violations.push([effectiveDirective, blockedURI, sample].join(' ')),
    );
    Object.assign(self, { violations });
  });
  const lines: string[] = [];
  page.on('console', (message) => message.text().startsWith('AskFirst') && lines.push(message.text()));
  return { violations: () => page.evaluate(() => (self as unknown as { violations: string[] }).violations), lines };
}

const held = `<link rel="stylesheet" data-consent="analytics" data-href="/hit/style.css">
  <img alt="" data-consent="analytics" data-src="/hit/pixel.gif">
  <iframe title="" data-consent="analytics" data-src="/hit/frame"></iframe>
  ${inline('inline', NONCE)}${external('a.js', NONCE)}${inline('after a.js', NONCE)}
  ${external('defer.js', `${NONCE} defer`)}${external('module.js', `${NONCE} data-type="module"`)}`;

for (const [name, policy] of policies)
  test(`PF-03 ${name}: asks, lets through and opens the privacy centre without one violation`, async ({
    page,
    site,
    problems,
  }) => {
    const { violations } = await watch(page);
    const headers = { 'content-security-policy': policy };
    await page.goto(site.page('/', html({ body: held, tag: NONCE }), headers));
    await control(page, 'manage').click();
    await expect(centerOf(page)).toBeVisible();
    await settle(page, site);
    expect(fetched(site)).toEqual([]);
    await control(page, 'accept').click();
    const through = async () => {
      await expect.poll(() => ran(page)).toEqual(['inline', 'a.js', 'after a.js', 'defer.js', 'module.js']);
      await expect.poll(() => new Set(fetched(site)).size).toBe(6);
    };
    await through();
    await page.reload();
    await through();
    await expect(bannerOf(page)).toHaveCount(0);
    expect(await violations()).toEqual([]);
    expect(problems).toEqual([]);
  });

const evil = '/hit/evil.js';
/** What someone might get into a page that has a strict policy, and the lines that we say about it. */
const injected: [what: string, markup: string, lines: number][] = [
  ['an inline script without a nonce', inline('evil'), 1],
  ['an inline script with another nonce', inline('evil', 'nonce="abd"'), 1],
  ['a script without a nonce', external('evil.js'), 1],
  ['a module without a nonce', external('evil.js', 'data-type="module"'), 1],
  ['an async script with an empty nonce', external('evil.js', 'async nonce'), 1],
  ['a script of SVG', `<svg>${inline('evil')}</svg>`, 1],
  ['an address of a script', `<script data-consent="analytics" data-src="${evil}"></script>`, 0],
  ['an address of a script of SVG', `<svg><script data-consent="analytics" data-href="${evil}"></script></svg>`, 0],
];
for (const [what, markup, count] of injected)
  test(`PF-03 ${what} stays shut under a strict policy`, async ({ page, site }) => {
    const { violations, lines } = await watch(page);
    const headers = { 'content-security-policy': dynamic };
    await page.goto(site.page('/', html({ body: markup + inline('ours', NONCE), tag: NONCE }), headers));
    await acceptAll(page);
    await acceptAll(page);
    await settle(page, site);
    expect(await ran(page)).toEqual(['ours']);
    expect(fetched(site)).toEqual([]);
    expect(lines).toEqual(Array(count).fill('AskFirst: a script gated by analytics lacks our nonce and stays shut'));
    expect(await violations()).toEqual([]);
  });

const addresses = [
  'javascript:void((top.ran ||= []).push("evil"))',
  ' java&#10;script:void((top.ran ||= []).push("evil"))',
  'JAVASCRIPT:void((top.ran ||= []).push("evil"))',
  'data:text/html,<script>(top.ran ||= []).push("evil")</script>',
  'data:text/css,*{color:red}',
  'blob:null/0',
  'vbscript:1',
  'about:blank',
  'https://',
];
const safe = ['/hit/frame', 'hit/frame', '//localhost/hit/frame', '?hit'];
const holders: [holder: string, name: string][] = [
  ['iframe', 'src'],
  ['embed', 'src'],
  ['img', 'src'],
  ['link rel="stylesheet"', 'href'],
  ['a', 'href'],
];
for (const [holder, name] of holders)
  test(`an address of ${holder} is set only where it leads to a web page`, async ({ page, site }) => {
    const tag = (address: string) => `<${holder} data-consent="analytics" data-${name}='${address}'></${holder}>`;
    await page.goto(site.page('/', html({ body: [...addresses, ...safe].map(tag).join('') })));
    await acceptAll(page);
    const set = await page.evaluate(
      (attribute) => [...document.querySelectorAll('[data-consent]')].map((element) => element.getAttribute(attribute)),
      name,
    );
    expect(set).toEqual([...addresses.map(() => null), ...safe]);
    await settle(page, site);
    expect(await ran(page)).toEqual([]);
  });

/** Elements that are no use to hold, or that hide their own methods: nothing that follows may suffer. */
const odd = [
  '<svg data-consent="analytics"><use data-consent="analytics" data-href="/hit/x.svg#a"></use></svg>',
  '<math data-consent="analytics" data-src="/hit/math"><mi data-consent="analytics">x</mi></math>',
  '<br data-consent="analytics" data-srcset="">',
  '<odd-one data-consent="analytics" data-src="/hit/odd"></odd-one>',
  '<form data-consent="analytics" data-src="/hit/form"><input name="getAttribute"><input name="localName"></form>',
  '<form data-consent="analytics"><input name="dataset"><input name="isConnected"></form>',
  '<template><script type="text/plain" data-consent="analytics">ran.push("template")</script></template>',
  '<object data-consent="analytics" data-src="/hit/object"></object>',
];
const embed = '<embed data-consent="analytics" data-src="/hit/embed.gif">';
for (const [name, policy] of [['no policy', ''], ...policies] as const)
  test(`odd elements are left alone with ${name}`, async ({ page, site }) => {
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    const headers = policy ? { 'content-security-policy': policy } : {};
    await page.goto(site.page('/', html({ body: odd.join('') + embed + inline('after', NONCE), tag: NONCE }), headers));
    await control(page, 'accept').click();
    await expect(bannerOf(page)).toHaveCount(0);
    await expect.poll(() => ran(page)).toEqual(['after']);
    expect(thrown).toEqual([]);
  });

const clobbering = ['<img name="askfirst">', '<form name="currentScript"></form>', '<img name="currentScript">'];
for (const markup of clobbering)
  for (const place of ['before', 'after'] as const)
    test(`${markup} ${place} our script tag lets nothing in (CVE-2025-48939)`, async ({ page, site, problems }) => {
      const body = `${inline('held')}<img alt="" data-consent="analytics" data-src="/hit/pixel.gif">`;
      const parts = place === 'before' ? { head: markup, body } : { body: markup + body };
      await page.goto(site.page('/', html(parts)));
      await settle(page, site);
      expect(await ran(page)).toEqual([]);
      expect(fetched(site)).toEqual([]);
      // Without a script of its own it cannot begin, and says so.
      const hidden = place === 'before' && markup.includes('currentScript');
      expect(problems).toEqual(hidden ? [expect.stringContaining('needs a script tag of its own')] : []);
      if (hidden) return;
      await control(page, 'accept').click();
      await expect.poll(() => ran(page)).toEqual(['held']);
    });
