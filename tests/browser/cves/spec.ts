/** The flaws published about widgets of this kind, each tried here. Those of their servers: tests/unit/collector/cves.test.ts. */
import type { Page } from '@playwright/test';
import { bannerOf, centerOf, config, control, expect, html, test } from '../../support/browser.js';

const MARKUP = '<img src=x onerror="self.pwned = 1"><script>self.pwned = 1</script>';
const pwned = (page: Page) => page.evaluate('[self.pwned, {}.pwned, [].pwned, (() => {}).pwned].some(Boolean)');
/** Every address that a link of ours has, as it is written. */
const addresses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (element.localName === 'a' && root !== document) found.push(element.getAttribute('href') ?? '');
      }
    };
    walk(document);
    return found;
  });
const openCenter = async (page: Page): Promise<void> => {
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
};

test('CVE-2025-48939: an element named currentScript does not say where our files are', async ({
  page,
  site,
  problems,
}) => {
  const evil = `${site.at('localhost')}/evil/askfirst.js`;
  const body = '<script type="text/plain" data-consent="analytics" src="/hit/held.js"></script>';
  for (const element of [
    `<img name="currentScript" src="${evil}">`,
    `<form name="currentScript" data-config="/evil/config.json"><input name="src" value="${evil}"></form>`,
    `<embed name="currentScript" src="${evil}">`,
  ]) {
    // In French: the first file that we fetch is the one with the wording.
    await page.goto(site.page('/', html({ head: element, body, lang: 'fr' })));
    // It has begun, or has said why it cannot.
    await expect
      .poll(
        async () => problems.some((line) => line.includes('needs a script tag')) || (await bannerOf(page).count()) > 0,
      )
      .toBe(true);
    problems.length = 0;
    await page.waitForLoadState('networkidle');
    const ours = site.hits('/evil/').filter(({ path }) => !path.endsWith('/askfirst.js'));
    expect(ours).toEqual([]);
    expect(site.hits('/hit/')).toEqual([]);
  }
});

test('CVE-2025-31475, CVE-2024-57708: no config, cookie, storage or call reaches the prototype of all objects', async ({
  page,
  site,
}) => {
  const poison = '"__proto__": { "pwned": 1 }, "constructor": { "prototype": { "pwned": 1 } }';
  const text = JSON.stringify(config).replace(
    /\}$/,
    `, "texts": { ${poison}, "en": { ${poison}, "title": "Asked" } }, "notice": { ${poison} }, ${poison}}`,
  );
  const stored = `{ ${poison}, "record": { ${poison}, "choice": { ${poison} } } }`;
  await page.goto(site.page('/before', '<!doctype html><title>Before</title>'));
  await page.evaluate(`document.cookie = 'askfirst=' + encodeURIComponent(${JSON.stringify(stored)}) + ';path=/'`);
  await page.evaluate((stored) => {
    for (const key of ['askfirst', 'askfirst.history', 'askfirst.outbox.a']) localStorage.setItem(key, stored);
  }, stored);
  await page.goto(site.page('/', html({ config: text })));
  await expect(bannerOf(page).getByRole('heading')).toHaveText('Asked');
  await openCenter(page);
  await page.evaluate(`askfirst.choose(JSON.parse('{ "__proto__": { "pwned": 1 }, "constructor": true }'))`);
  await expect(bannerOf(page)).toHaveCount(0);
  expect(await pwned(page)).toBe(false);
  expect(await page.evaluate("askfirst.granted('constructor') || askfirst.granted('__proto__')")).toBe(false);
});

test('CVE-2025-31476, CVE-2023-46126: a link of the config or of a policy runs no code', async ({ page, site }) => {
  const bad = [
    'javascript:self.pwned=1',
    ' java\nscript:self.pwned=1',
    'data:text/html,<script>1</script>',
    'vbscript:1',
  ];
  const good = ['https://example.com/privacy', 'tel:+33123456789', '/privacy'];
  const links = [...bad, ...good].map((href) => ({ label: 'Notice', href }));
  const services = Object.fromEntries(
    bad.map((privacy, at) => [`s${at}`, { category: 'analytics', name: `S${at}`, provider: { name: 'P', privacy } }]),
  );
  const recipients = bad.map((url) => ({ name: 'R', role: 'processor', url, links: [{ href: url }] }));
  await page.goto(site.page('/', html({ config: { ...config, services, notice: { links, recipients } } })));
  await expect(bannerOf(page)).toBeVisible();
  const onBanner = await addresses(page);
  expect(onBanner).toEqual(good);
  await openCenter(page);
  await expect(centerOf(page).locator('[data-section="recipients"]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const found = await addresses(page);
  expect(found.filter((href) => bad.includes(href))).toEqual([]);
  expect(found.filter((href) => !/^(https:|mailto:|tel:|[/#])/.test(href))).toEqual([]);
});

test('CVE-2025-31138: no size or style from the page or the config makes a layer that covers the page', async ({
  page,
  site,
}) => {
  const css = '100%;position:fixed;inset:0;z-index:2147483647;opacity:0';
  const banner = { position: css, mount: css };
  const body = `<main><h1>A page</h1><iframe width="300;${css}" height="200;${css}" data-consent="analytics" data-src="/hit/film" data-width="${css}" title="A film"></iframe></main>`;
  await page.goto(site.page('/', html({ config: { ...config, banner, center: { button: css } }, body })));
  await expect(page.locator('askfirst-frame section')).toBeVisible();
  const covered = await page.evaluate(() => [
    document.elementFromPoint(innerWidth - 5, 5)?.localName,
    document.querySelectorAll('askfirst-root [style*=fixed],askfirst-frame[style*=opacity]').length,
  ]);
  expect(covered).toEqual([expect.stringMatching(/^(html|body|main)$/), 0]);
  const { width = 0, height = 0 } = (await page.locator('askfirst-frame').boundingBox()) ?? {};
  const frame = (await page.locator('iframe').boundingBox()) ?? { width: 0, height: 0 };
  expect([Math.round(width), Math.round(height)]).toEqual([Math.round(frame.width), Math.round(frame.height)]);
});

test('CVE-2026-22809: no text of a config, page or cookie keeps the page busy', async ({ page, site }) => {
  const long = (piece: string) => piece.repeat(20_000);
  const services = {
    a: {
      category: 'analytics',
      name: long('{name}'),
      hosts: [`${long('*.')}example.com`, long('a*'), long('-')],
      cookies: [{ name: `${'*a'.repeat(200)}b`, keeps: `P${long('1')}` }],
      provider: { name: long('{'), country: long('A'), privacy: `https://${long('a.')}` },
    },
  };
  await page.goto(site.page('/before', '<!doctype html><title>Before</title>'));
  await page.evaluate("document.cookie = 'a'.repeat(3000) + '=' + 'a'.repeat(900) + ';path=/'");
  const from = Date.now();
  await page.goto(site.page('/', html({ config: { ...config, services } })));
  await openCenter(page);
  await control(page, 'reject').click();
  await expect(bannerOf(page)).toHaveCount(0);
  // A pattern that backtracks takes minutes.
  expect(Date.now() - from).toBeLessThan(30_000);
});

test('TAC #1132, #1174, #1184: what an element says of itself is text in its placeholder', async ({ page, site }) => {
  const quoted = MARKUP.replaceAll('"', '&quot;');
  const body = `<main><h1>A page</h1><iframe title="${quoted}" aria-label="${quoted}" name="${quoted}" data-name="${quoted}" width="400" height="300" data-consent="analytics" data-src="/hit/film?${quoted}"></iframe></main>`;
  await page.goto(site.page('/', html({ body })));
  const placeholder = page.locator('askfirst-frame section');
  await expect(placeholder).toContainText(MARKUP);
  await expect(placeholder.locator('img,script')).toHaveCount(0);
  expect(await pwned(page)).toBe(false);
});

test('Klaro for Drupal, XSS advisory of 2025: markup in any text of the config is shown as text', async ({
  page,
  site,
}) => {
  const texts = { en: { title: MARKUP, text: MARKUP, accept: MARKUP, center_title: MARKUP, answered: MARKUP } };
  const categories = { analytics: { name: MARKUP, description: MARKUP } };
  const services = { a: { category: 'analytics', name: MARKUP, description: MARKUP, provider: { name: MARKUP } } };
  const notice = {
    controller: { name: MARKUP, address: MARKUP, email: MARKUP },
    summary: [MARKUP],
    recipients: [{ name: MARKUP, role: 'processor', purpose: MARKUP }],
  };
  await page.goto(site.page('/', html({ config: { categories, services, texts, notice } })));
  await expect(bannerOf(page)).toContainText(MARKUP);
  await openCenter(page);
  await expect(centerOf(page).locator('[data-section="recipients"]')).toContainText(MARKUP);
  await expect(page.locator('askfirst-root').locator('img,script')).toHaveCount(0);
  expect(await pwned(page)).toBe(false);
});

test('simple_klaro 1.10.0: an anchor that waits is given no address, whatever it carries', async ({ page, site }) => {
  const body = `<main><h1>A page</h1><a id="a" data-consent="analytics" data-href="javascript:self.pwned=1">Go</a>
<iframe id="b" data-consent="analytics" data-src="javascript:parent.pwned=1"></iframe></main>`;
  await page.goto(site.page('/', html({ body })));
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  await page.locator('#a').click();
  expect(await page.locator('#a').getAttribute('href')).toBeNull();
  expect(await pwned(page)).toBe(false);
});

test('consent by link, as in FidesJS and Klaro: nothing in an address answers, configures or opens an editor', async ({
  page,
  site,
}) => {
  const body = '<script type="text/plain" data-consent="analytics" src="/hit/held.js"></script>';
  const address = site.page('/', html({ body }));
  for (const tail of [
    '?fides_consent_override=accept&fides_string=1&fides_disable_save_api=true',
    '?askfirst=accept&consent=all&config=%7B%22categories%22%3A%7B%7D%7D',
    '#klaro-config={}&klaro-ide',
    '#askfirst=accept-all',
  ]) {
    await page.goto(address + tail);
    await page.reload();
    await expect(bannerOf(page)).toBeVisible();
    expect(await page.evaluate("askfirst.granted('analytics')")).toBe(false);
  }
  expect(site.hits('/hit/')).toEqual([]);
});

test('Klaro’s callbacks: a text of the config is never run as code', async ({ page, site, problems }) => {
  const policy = "script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";
  const callback = 'self.pwned = 1';
  const services = { a: { category: 'analytics', name: 'A', callback, onAccept: callback, onInit: callback } };
  const own = { ...config, services, callback, onload: callback };
  await page.goto(site.page('/', html({ config: own }), { 'content-security-policy': policy }));
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  expect(await pwned(page)).toBe(false);
  expect(problems).toEqual([]);
});
