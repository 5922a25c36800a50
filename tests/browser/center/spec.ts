import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import { bannerOf, centerOf, control, expect, html, test } from '../../support/browser.js';
import { settle } from '../../support/gated.js';
import { focus, open, said, toggle, visit } from './parts.js';
import { config, textsOf, variants } from './variants.js';

test.use({ timezoneId: 'UTC' });

for (const opener of ['Privacy', 'Cookies', 'Choose'])
  test(`AX-04, EU-03: "${opener}" opens it, Escape closes it, answers nothing and gives the focus back`, async ({
    page,
    site,
  }) => {
    const records = await visit(page, site);
    await page.getByRole('button', { name: opener, exact: true }).press('Enter');
    await expect(page.getByRole('dialog', { name: 'Your privacy choices' })).toBeVisible();
    expect(await focus(page)).toBe('Your privacy choices');
    expect(await centerOf(page).evaluate((element) => element.matches(':modal'))).toBe(true);
    await toggle(page, 'media').check();
    await page.keyboard.press('Escape');
    await expect(centerOf(page)).toHaveCount(0);
    expect(await focus(page)).toBe(opener === 'Choose' ? 'manage' : opener);
    await expect(bannerOf(page)).toBeVisible();
    expect([records, await page.context().cookies()]).toEqual([[], []]);
    await expect(said(page)).toHaveCount(0);
  });

for (const opener of ['Privacy', 'Cookies', 'Choose'])
  test(`"${opener}" opens it on a page that stops clicks`, async ({ page, site }) => {
    await visit(page, site);
    await page.evaluate(() => {
      for (const element of [document.documentElement, document.body])
        element.addEventListener('click', (event) => event.stopPropagation());
    });
    await page.getByRole('button', { name: opener, exact: true }).click();
    await expect(centerOf(page)).toBeVisible();
  });

test('AX-04: the default button has the focus back, though it stood below the dialog', async ({ page, site }) => {
  await visit(page, site, variants.noOpener);
  await page.getByRole('button', { name: 'Refuse all' }).click();
  await page.getByRole('button', { name: 'Privacy choices' }).press('Enter');
  await expect(centerOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(centerOf(page)).toHaveCount(0);
  expect(await focus(page)).toBe('Privacy choices');
});

for (const [width, height] of [
  [1280, 720],
  [390, 664],
  [320, 256],
] as const)
  test(`AX-02, AX-03: the keyboard reaches everything in order, and sees it, at ${width} by ${height}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, site, variants.plain, 'mixed');
    await centerOf(page).locator('h2').focus();
    const walked: string[] = [];
    for (let at = 0; at < 17; at++) {
      await page.keyboard.press('Tab');
      walked.push(await focus(page));
    }
    expect(walked).toEqual([
      ...['close', 'withdraw', 'copy', 'Services 1', 'analytics', 'Services 1 of 2 on', 'media', 'Services 1 of 1 on'],
      ...['marketing', 'Services 0 of 1 on', 'privacy@example.com', 'Privacy notice', 'Legal notice', 'Your answers'],
      ...['accept', 'reject', 'save'],
    ]);
    const wide = await centerOf(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBe(0);
  });

test('AX-04: the keyboard folds services out, turns a switch and saves; the record says what was shown', async ({
  page,
  site,
}) => {
  const records = await open(page, site);
  await expect(toggle(page, 'adwords')).toBeAttached();
  for (const input of await centerOf(page).locator('input').all()) await expect(input).not.toBeChecked();
  await centerOf(page).locator('summary', { hasText: '0 of 2 on' }).press('Enter');
  await expect(toggle(page, 'matomo')).toBeVisible();
  await expect(toggle(page, 'matomo')).toHaveRole('switch');
  await toggle(page, 'matomo').press('Space');
  await expect(toggle(page, 'analytics')).toBeChecked({ indeterminate: true });
  await expect(centerOf(page).getByText('1 of 2 on')).toBeVisible();
  await control(page, 'save').press('Enter');
  await expect(centerOf(page)).toHaveCount(0);
  await expect(said(page)).toHaveText('Your choices are saved.');
  await expect(bannerOf(page)).toHaveCount(0);
  await expect(page.locator('body')).toHaveAttribute('data-matomo', 'ran');
  await expect.poll(() => records.length).toBe(1);
  expect(records[0]).toMatchObject({
    action: 'save',
    surface: 'center',
    shown: expect.stringMatching(/^[\da-f]{64}$/),
  });
  expect(Object.entries(records[0]?.choice ?? {}).filter(([, on]) => on)).toEqual([['matomo', true]]);
});

for (const [name, action, granted] of [
  ['accept', 'accept-all', true],
  ['reject', 'reject-all', false],
] as const)
  test(`EU-04: ${name} in the centre answers everything with one press`, async ({ page, site }) => {
    const records = await open(page, site);
    await control(page, name).press('Enter');
    await expect(said(page)).toHaveText('Your choices are saved.');
    await expect.poll(() => records.length).toBe(1);
    expect(records[0]).toMatchObject({ action, surface: 'center' });
    expect([...new Set(Object.values(records[0]?.choice ?? {}))]).toEqual([granted]);
  });

test('EU-04: shows when, until when and under which id; the id is copied, one press withdraws', async ({
  page,
  site,
}) => {
  const html = variants.config({ consent: { ...config.consent, reload: 'offer' } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const records = await open(page, site, html, 'mixed');
  await expect.poll(() => records.length).toBe(1);
  const [{ id, time, expires } = { id: '', time: '', expires: '' }] = records;
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  const status = centerOf(page).locator('.status');
  await expect(status).toContainText(`You answered on ${day.format(new Date(time))}`);
  await expect(status).toContainText(`Your answer holds until ${day.format(new Date(expires))}.`);
  await expect(toggle(page, 'analytics')).toBeChecked({ indeterminate: true });
  await centerOf(page).locator('[data-action=copy]').press('Enter');
  await expect(centerOf(page).getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(id);
  await control(page, 'withdraw').press('Enter');
  await expect(said(page)).toHaveText('Your choices are saved.');
  // It goes after five seconds.
  const spoken = await said(page).boundingBox();
  await expect.poll(() => records[1]).toMatchObject({ action: 'withdraw', surface: 'center', previous: id });
  await page.getByRole('button', { name: 'Reload' }).click({ trial: true });
  const offered = await page.locator('[part=reload]').boundingBox();
  expect((spoken?.y ?? 0) + (spoken?.height ?? 0)).toBeLessThan(offered?.y ?? 0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`EU-02: accept and refuse are alike in every computed style, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    for (const language of ['en', 'fr', 'ar']) {
      await open(page, site, variants.language(language));
      const [accept, reject] = await Promise.all(
        (['accept', 'reject'] as const).map((action) =>
          control(page, action).evaluate((element) => {
            const style = getComputedStyle(element);
            return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
          }),
        ),
      );
      expect(accept?.length).toBeGreaterThan(300);
      expect(accept).toEqual(reject);
    }
  });

test('the page behind stays where it is', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await visit(page, site);
  await page.evaluate(() => scrollTo(0, 120));
  await page.evaluate(`askfirst.open('center')`);
  await expect(centerOf(page)).toBeVisible();
  for (const x of [20, 640]) {
    await page.mouse.move(x, 250);
    for (let at = 0; at < 8; at++) await page.mouse.wheel(0, 400);
  }
  await expect.poll(() => centerOf(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  expect(await page.evaluate(() => scrollY)).toBe(120);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate('askfirst.state.view')).toBe('banner');
  await expect(centerOf(page)).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(120);
});

for (const [width, height] of [
  [390, 844],
  [320, 256],
] as const)
  test(`AX-03: nothing scrolls sideways and every control is in reach in Arabic, at ${width} by ${height}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, site, variants.language('ar'), 'mixed');
    for (const fold of await centerOf(page).locator('summary').all()) await fold.click();
    const sizes = await centerOf(page).evaluate((element) => [element.scrollWidth - element.clientWidth, innerWidth]);
    expect(sizes).toEqual([0, width]);
    for (const button of await centerOf(page).locator('button,input').all()) await button.click({ trial: true });
    const [close, title] = await Promise.all([
      control(page, 'close').boundingBox(),
      centerOf(page).locator('h2').boundingBox(),
    ]);
    expect(close?.x).toBeLessThan(title?.x ?? 0);
  });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
for (const [name, answer, html, media] of [
  ['before an answer', 'none', variants.plain, {}],
  ['dark', 'mixed', variants.plain, { colorScheme: 'dark' }],
  ['forced colours', 'mixed', variants.plain, { forcedColors: 'active' }],
  ['Arabic', 'whole', variants.language('ar'), {}],
  [
    'nothing asked',
    'none',
    variants.config({ categories: { necessary: config.categories.necessary }, services: {} }),
    {},
  ],
] as const)
  test(`AX-01: axe finds no fault, ${name}`, async ({ page, site }) => {
    await page.emulateMedia(media);
    await open(page, site, html, answer);
    for (const fold of await centerOf(page).locator('summary').all()) await fold.click();
    await page.evaluate(axe);
    const broken =
      await page.evaluate(`axe.run({ exclude: 'main' }, { runOnly: axe.getRules().map(({ ruleId }) => ruleId) })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`);
    expect(broken).toEqual([]);
  });

test('everything that the notice declares is there to be read', async ({ page, site }) => {
  await open(page, site);
  const texts = [config.categories, config.services, config.notice].flatMap(textsOf);
  expect(texts.length).toBeGreaterThan(35);
  let read = '';
  // What is folded comes after what is seen.
  await expect
    .poll(async () => {
      read = (await centerOf(page).textContent()) ?? '';
      return texts.filter((text) => !read.includes(text));
    })
    .toEqual([]);
  for (const words of ['13 months', '30 minutes', 'New Zealand', 'Until you close the browser'])
    expect(read).toContain(words);
});

test('the texts of a hostile config stay texts, and its addresses are no links', async ({ page, site }) => {
  const trap = '<img src=x onerror="document.title=1">';
  const category = { name: trap, description: trap };
  const html = variants.config({
    categories: { necessary: { ...category, required: true }, analytics: category },
    services: {
      tool: {
        ...category,
        category: 'analytics',
        provider: { name: trap, address: trap, country: trap, privacy: 'javascript:document.title=1' },
        cookies: [{ name: trap, keeps: trap, purpose: trap }],
      },
    },
    notice: {
      controller: { name: trap, email: '"><img>' },
      summary: [trap],
      links: [{ label: trap, href: 'java\nscript:document.title=1' }],
    },
  });
  await open(page, site, html);
  await centerOf(page).locator('summary').last().click();
  await expect(toggle(page, 'tool')).toBeAttached();
  const inside = await centerOf(page).evaluate((element) => [
    element.querySelectorAll('img').length,
    ...[...element.querySelectorAll('a')].map((link) => link.protocol),
  ]);
  expect(inside).toEqual([0, 'mailto:']);
  await expect(centerOf(page).getByText(trap).first()).toBeVisible();
  await expect(page).toHaveTitle('Example shop');
});

test('RC-02: nobody sees the centre before records have the hash of what it shows', async ({ page, site }) => {
  site.answer('/records', (_request, response) => response.writeHead(201).end('{}'));
  await page.addInitScript(() => {
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    const held = new Promise((done) => Object.assign(self, { release: done }));
    crypto.subtle.digest = async (...args) => {
      if (document.readyState === 'complete') {
        Object.assign(self, { asked: true });
        await held;
      }
      return digest(...args);
    };
  });
  await page.goto(site.page('/', html({ config: { ...config, consent: { endpoint: '/records' } } })));
  await control(page, 'manage').click();
  await page.waitForFunction('self.asked');
  await settle(page, site);
  await expect(centerOf(page)).toHaveCount(0);
  await page.evaluate('release()');
  await control(page, 'save').click();
  await expect.poll(() => site.hits('/records').length).toBe(1);
  expect(JSON.parse(site.hits('/records')[0]?.body ?? '')).toMatchObject({
    surface: 'center',
    shown: expect.stringMatching(/^[\da-f]{64}$/),
  });
});

for (const [how, reach] of [
  ['the pointer', (choose: Locator) => choose.hover()],
  ['a finger', (choose: Locator) => choose.dispatchEvent('pointerdown', { pointerType: 'touch', composed: true })],
  ['the keyboard', (choose: Locator) => choose.page().keyboard.press('Tab')],
] as const)
  test(`is fetched as ${how} reaches for it, shows nothing, and then comes without a request`, async ({
    page,
    site,
  }) => {
    await visit(page, site);
    const choose = page.getByRole('button', { name: 'Choose' });
    await choose.waitFor();
    await page.waitForLoadState('networkidle');
    expect(site.hits('/dist/').map(({ path }) => path)).toEqual(['/dist/askfirst.js']);
    for (const name of ['Accept all', 'Refuse all']) {
      await page.getByRole('button', { name }).hover();
      await page.getByRole('button', { name }).focus();
    }
    expect(site.hits('/dist/center.js')).toEqual([]);
    await reach(choose);
    await expect.poll(() => site.hits('/dist/center.js').length).toBe(1);
    await settle(page, site);
    await expect(centerOf(page)).toHaveCount(0);
    const before = site.hits('/').length;
    await choose.click();
    await expect(page.getByRole('dialog', { name: 'Your privacy choices' })).toBeVisible();
    expect(site.hits('/').length).toBe(before);
  });

test('reached for, it waits in the page: nobody sees, hears, finds, focuses or scrolls to it; destroyed, it goes', async ({
  page,
  site,
}) => {
  await visit(page, site);
  await bannerOf(page).waitFor();
  const size = (): Promise<number[]> =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  const before = await size();
  await page.locator('#open').hover();
  const waiting = page.locator('askfirst-root dialog');
  await expect(waiting).toHaveCount(1);
  expect(await waiting.evaluate((element) => element.clientWidth > 0)).toBe(true);
  await expect(waiting).toBeHidden();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await size()).toEqual(before);
  expect(await page.evaluate("find('Your privacy choices')")).toBe(false);
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    expect(await focus(page)).not.toMatch(/save|close|choices/);
  }
  await page.locator('#open').click();
  await expect(waiting).toBeVisible();
  expect(await page.evaluate("find('Your privacy choices')")).toBe(true);
  await page.keyboard.press('Escape');
  await expect(centerOf(page)).toHaveCount(0);
  await page.locator('#open').hover();
  await expect(waiting).toHaveCount(1);
  await page.evaluate('askfirst.destroy()');
  await expect(page.locator('askfirst-root')).toHaveCount(0);
});

test('what has waited in a root that the page has removed meanwhile opens all the same', async ({
  page,
  site,
  problems,
}) => {
  await visit(page, site);
  await page.locator('#open').hover();
  await expect(page.locator('askfirst-root dialog')).toHaveCount(1);
  // More often than it is put back.
  for (let times = 0; times < 40; times++) await page.evaluate(() => document.querySelector('askfirst-root')?.remove());
  await expect(page.locator('askfirst-root')).toHaveCount(0);
  await page.locator('#open').click();
  await expect(centerOf(page)).toBeVisible();
  expect(await centerOf(page).evaluate((element) => element.matches(':modal'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(centerOf(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('visible');
  expect(problems).toEqual([]);
});

test('what has waited in a document that was written anew opens with all that it does', async ({ page, site }) => {
  await visit(page, site);
  await page.locator('#open').hover();
  await expect(page.locator('askfirst-root dialog')).toHaveCount(1);
  // It takes every listener from everything that was in the document.
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Anew</title><p>Anew.');
    document.close();
  });
  await page.evaluate("askfirst.open('center')");
  await expect(centerOf(page)).toBeVisible();
  await page.locator('#on-analytics').click();
  await expect(page.locator('#on-analytics')).toBeChecked();
  await control(page, 'close').click();
  await expect(centerOf(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('visible');
});

for (const [when, waits] of [
  ['as soon as it is there', false],
  ['after it has waited', true],
] as const)
  test(`AskFirst taken away as the centre takes the focus, ${when}, leaves nothing`, async ({ page, site }) => {
    await visit(page, site);
    await page.evaluate(() => {
      const { askfirst } = self as unknown as { askfirst: { destroy(): void } };
      const button = document.querySelector<HTMLElement>('#open');
      button?.addEventListener('blur', () => askfirst.destroy());
      button?.focus();
    });
    if (waits) {
      await page.locator('#open').hover();
      await expect(page.locator('askfirst-root dialog')).toHaveCount(1);
    }
    await page.evaluate("askfirst.open('center')");
    await expect(page.locator('askfirst-root')).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('visible');
  });

test('what waits and is opened by something else opens all the same', async ({ page, site }) => {
  await visit(page, site);
  await page.locator('#open').hover();
  await expect(page.locator('askfirst-root dialog')).toHaveCount(1);
  await page.locator('askfirst-root dialog').evaluate((dialog: HTMLDialogElement) => dialog.show());
  await page.evaluate("askfirst.open('center')");
  await expect.poll(() => centerOf(page).evaluate((element) => element.matches(':modal'))).toBe(true);
});

test('what waits while the page changes its language opens in that', async ({ page, site }) => {
  await visit(page, site);
  await page.locator('#open').hover();
  await expect(page.locator('askfirst-root dialog')).toHaveCount(1);
  await page.evaluate(() => {
    document.documentElement.lang = 'fr';
  });
  await expect(page.locator('askfirst-root dialog')).toHaveCount(0);
  await page.locator('#open').click();
  await expect(centerOf(page).locator('[data-action=close]')).toHaveAttribute('aria-label', 'Fermer sans enregistrer');
});

test('AX-04: the focus goes back into a closed shadow root', async ({ page, site }) => {
  await visit(page, site);
  await page.evaluate(() => {
    const host = document.createElement('div');
    document.body.append(host);
    const button = document.createElement('button');
    const root = host.attachShadow({ mode: 'closed' });
    root.append(button);
    Object.assign(self, { focusedInside: () => root.activeElement === button });
    button.onclick = () => (self as unknown as { askfirst: { open(view: string): void } }).askfirst.open('center');
    button.focus();
    button.click();
  });
  await expect(centerOf(page)).toBeVisible();
  await control(page, 'close').click();
  await expect(centerOf(page)).toHaveCount(0);
  expect(await page.evaluate('focusedInside()')).toBe(true);
});

test('shows what was answered elsewhere after it was reached for', async ({ page, site }) => {
  await visit(page, site);
  const opener = page.getByRole('button', { name: 'Privacy', exact: true });
  await opener.hover();
  await expect.poll(() => site.hits('/dist/center.js').length).toBe(1);
  await page.evaluate('askfirst.choose({ media: true })');
  await opener.click();
  await expect(toggle(page, 'media')).toBeChecked();
  await expect(centerOf(page).getByText('You answered on')).toBeVisible();
});

test('pressed while it is on its way it is made once, however the pointer moves', async ({ page, site }) => {
  let release = (): void => {};
  site.answer('/dist/center.js', async (_request, response) => {
    await new Promise<void>((done) => {
      release = done;
    });
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync('dist/center.js'));
  });
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Object.assign(self, { made: 0 });
    Element.prototype.attachShadow = function (init) {
      if (this.getAttribute('part') === 'center') (self as unknown as { made: number }).made++;
      return attach.call(this, init);
    };
  });
  await visit(page, site);
  const box = await page.getByRole('button', { name: 'Choose' }).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 9, (box?.y ?? 0) + 9];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  for (const step of [1, 2, 3]) await page.mouse.move(x + step, y);
  await expect.poll(() => site.hits('/dist/center.js').length).toBe(1);
  release();
  await expect(centerOf(page)).toBeVisible();
  await page.keyboard.press('Shift');
  await settle(page, site);
  expect(await page.evaluate('made')).toBe(1);
});

test('where the one in the page cannot be had, the question stays', async ({ page, site, problems }) => {
  site.answer('/dist/center.js', (_request, response) => response.writeHead(500).end());
  await page.goto(site.page('/', html({ config, body: '<askfirst-center></askfirst-center>' })));
  await expect(bannerOf(page)).toBeVisible();
  await expect.poll(() => problems.some((line) => line.includes('a part did not load'))).toBe(true);
  await settle(page, site);
  await expect(bannerOf(page)).toBeVisible();
  expect(await page.evaluate('askfirst.state.view')).toBe('banner');
});

test('one that could not be fetched as it was reached for is tried again as it is opened', async ({ page, site }) => {
  let tries = 0;
  await page.route('**/center.js', (route) => (tries++ ? route.continue() : route.abort()));
  await visit(page, site);
  const choose = page.getByRole('button', { name: 'Choose' });
  await choose.hover();
  await expect.poll(() => tries).toBe(1);
  for (const position of [5, 6, 7]) await choose.hover({ position: { x: position, y: position } });
  expect(tries).toBe(1);
  await choose.press('Enter');
  await expect(centerOf(page)).toBeVisible();
});

test('a centre that is asked for while the page is still coming waits for it, and locks nothing for good', async ({
  page,
  site,
  problems,
}) => {
  let finish = (): void => {};
  const [head = '', tail = ''] = html({ config: { ...config, consent: {}, banner: { mount: 'body-end' } } }).split(
    '</body>',
  );
  site.answer('/slow', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(`${head}${'<p>Text.</p>'.repeat(400)}`);
    finish = () => response.end(`</body>${tail}`);
  });
  await page.goto(`${site.origin}/slow#privacy`, { waitUntil: 'commit' });
  await page.waitForFunction('window.askfirst?.state.view === "center"');
  await expect.poll(() => site.hits('/dist/center.js').length).toBe(1);
  expect(await page.evaluate('document.readyState')).toBe('loading');
  finish();
  await expect(centerOf(page)).toBeVisible();
  await control(page, 'reject').click();
  await expect(centerOf(page)).toHaveCount(0);
  expect(await page.evaluate('getComputedStyle(document.documentElement).overflowY')).toBe('visible');
  expect(problems).toEqual([]);
});
