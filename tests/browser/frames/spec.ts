import type { Page } from '@playwright/test';
import type { Config } from '../../../src/domain/types.js';
import { bannerOf, config, control, expect, html, test } from '../../support/browser.js';
import { fetched, settle } from '../../support/gated.js';
import type { Site } from '../../support/site.js';

const own = {
  ...config,
  consent: { endpoint: '/records' },
  services: {
    ...config.services,
    films: {
      category: 'marketing',
      name: { en: 'Films', ar: 'أفلام' },
      hosts: ['127.0.0.1'],
      provider: { name: 'Films Ltd', country: 'IE' },
    },
  },
} satisfies Config;
const stay = { ...own, consent: { ...own.consent, reload: 'never' } } satisfies Config;

const frame = (attributes = '', id = 'films') =>
  `<iframe title="A film about trees" data-consent="${id}" data-src="/hit/film" ${attributes}></iframe>`;
const body = (markup: string) => `<main><h1>A page</h1>${markup}<p>After.</p></main>`;

const placeholder = (page: Page) => page.locator('askfirst-frame section');
const once = (page: Page) => page.locator('askfirst-frame [data-action="once"]');
const always = (page: Page) => page.locator('askfirst-frame [data-action="always"]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.localName);

const shifts = `<script>window.shift = 0;
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value }).observe({ type: 'layout-shift', buffered: true });</script>`;

/** Where two elements lie, in whole pixels. */
const boxes = (page: Page, ...selectors: string[]) =>
  page.evaluate(
    (all) =>
      all.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box && [box.left, box.top, box.width, box.height].map(Math.round);
      }),
    selectors,
  );

async function open(page: Page, site: Site, parts: Parameters<typeof html>[0], headers = {}): Promise<void> {
  site.answer('/records', (_request, response) => response.writeHead(204).end());
  await page.goto(site.page('/', html({ config: own, ...parts }), headers));
}
const records = (site: Site) => site.hits('/records').flatMap(({ body }) => JSON.parse(body));

test('a held frame says who wants to load what from where, and nothing is fetched', async ({
  page,
  site,
  problems,
}) => {
  await open(page, site, { body: body(frame()) });
  const group = page.getByRole('group', { name: 'A film about trees' });
  await expect(group).toContainText('A film about trees');
  await expect(group).toContainText(/Films.*127\.0\.0\.1:\d+.*Films Ltd/);
  await expect(group.getByRole('button')).toHaveText(['Load once', /Always allow .Films/]);
  await settle(page, site);
  expect(fetched(site)).toEqual([]);
  expect(problems).toEqual([]);
});

test('a page without frames fetches nothing more, and one whose frames are granted neither', async ({ page, site }) => {
  const fetchedOf = () => site.hits('/dist/').map(({ path }) => path);
  const silent = { ...own, consent: {} };
  await open(page, site, { config: silent, body: body('<iframe title="" srcdoc="x"></iframe><video></video>') });
  await settle(page, site);
  expect(fetchedOf()).toEqual(['/dist/askfirst.js']);
  await control(page, 'accept').click();
  // Its script is fetched once the page is idle, and is no frame's.
  await expect(page.locator('askfirst-root [part="open"]')).toBeVisible();
  // An answer that this page has not put into the history is the next page's to put there.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('askfirst.history'))).toBeTruthy();
  await settle(page, site);
  const before = fetchedOf().length;
  await open(page, site, { config: silent, body: body(`${frame()}<a data-consent-open href="/">Privacy</a>`) });
  await settle(page, site);
  expect(fetchedOf().slice(before)).toEqual(['/dist/askfirst.js']);
});

test('EU-03: load once loads this one alone, and grants and records nothing', async ({ page, site }) => {
  await open(page, site, { body: body(frame() + frame('id="second"').replace('film"', 'other"')) });
  await once(page).first().click();
  await expect.poll(() => fetched(site)).toEqual(['film']);
  await expect(placeholder(page)).toHaveCount(1);
  expect(await page.evaluate('[askfirst.granted("films"), askfirst.record ?? null]')).toEqual([false, null]);
  expect(await page.context().cookies()).toEqual([]);
  await expect(bannerOf(page)).toBeVisible();
  expect(records(site)).toEqual([]);
  // An answer about something else leaves it be.
  await page.evaluate('askfirst.choose({ analytics: true })');
  await settle(page, site);
  await expect(placeholder(page)).toHaveCount(1);
  // Of this page view alone.
  await page.reload();
  await expect(placeholder(page)).toHaveCount(2);
  await settle(page, site);
  expect(fetched(site)).toEqual(['film']);
});

test('RC-01: always allow is an answer, with a record of its own, on every later page', async ({ page, site }) => {
  await open(page, site, { body: body(frame() + frame()) });
  await always(page).first().click();
  await expect(placeholder(page)).toHaveCount(0);
  await expect.poll(() => fetched(site)).toEqual(['film', 'film']);
  await expect.poll(() => records(site)).toHaveLength(1);
  const [record] = records(site);
  expect(record).toMatchObject({
    action: 'save',
    surface: 'placeholder',
    shown: expect.stringMatching(/^[\da-f]{64}$/),
    choice: { analytics: false, matomo: false, marketing: false, films: true },
  });
  await page.reload();
  await expect.poll(() => fetched(site)).toHaveLength(4);
  await expect(placeholder(page)).toHaveCount(0);
});

test('what the page itself clicks is not passed off as the visitor', async ({ page, site }) => {
  await open(page, site, { body: body(frame()) });
  await always(page).evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => records(site).map(({ surface }) => surface)).toEqual(['api']);
});

test('a category that waits is what is allowed, and its service is named', async ({ page, site }) => {
  await open(page, site, { body: body(frame('', 'marketing')) });
  await expect(placeholder(page)).toContainText(/Held back.*Films.*Films Ltd/);
  await expect(always(page)).toHaveText(/Always allow .Marketing/);
  await always(page).click();
  await expect.poll(() => fetched(site)).toEqual(['film']);
});

test('EU-05: grant, revoke, grant: it comes back each time, without a reload', async ({ page, site, problems }) => {
  const video = '<video controls data-consent="films" data-src="/hit/direct"></video>';
  const sources = '<video controls><source data-consent="films" data-src="/hit/source"></video>';
  await open(page, site, { config: stay, body: body(frame() + video + sources) });
  await expect(placeholder(page)).toHaveCount(3);
  for (let times = 1; times < 4; times++) {
    await page.evaluate('askfirst.choose({ films: true })');
    await expect(placeholder(page)).toHaveCount(0);
    for (const name of ['film', 'direct', 'source'])
      await expect.poll(() => fetched(site).filter((other) => other === name).length).toBeGreaterThanOrEqual(times);
    await expect.poll(() => page.frames().length).toBe(2);
    await expect.poll(() => page.frames()[1]?.title()).toBe('film');
    await page.evaluate('askfirst.rejectAll()');
    await expect(placeholder(page)).toHaveCount(3);
    expect(await page.evaluate('frames[0].document.title')).toBe('');
    // NETWORK_EMPTY and, where there is a source without an address, NETWORK_NO_SOURCE.
    expect(await page.evaluate('[...document.querySelectorAll("video")].map((it) => it.networkState)')).toEqual([0, 3]);
    expect(fetched(site).filter((name) => name === 'film')).toHaveLength(times);
  }
  expect(problems).toEqual([]);
});

test('loading a video once loads no source that waits for something else', async ({ page, site }) => {
  const services = { ...own.services, sounds: { category: 'analytics', name: 'Sounds' } };
  const sources = ['films', 'sounds'].map((id) => `<source data-consent="${id}" data-src="/hit/${id}">`).join('');
  const video = `<video controls preload="auto">${sources}</video>`;
  await open(page, site, { config: { ...own, services }, body: body(video) });
  const asked = ((await placeholder(page).getAttribute('aria-label')) ?? '').toLowerCase();
  await once(page).click();
  await expect.poll(() => fetched(site)).toContain(asked);
  await settle(page, site);
  expect([...new Set(fetched(site))]).toEqual([asked]);
  expect(await page.locator('source[src]').count()).toBe(1);
});

test('EU-05: a page that was granted from its start shows it when it is withdrawn', async ({ page, site }) => {
  await open(page, site, { config: stay, body: body(frame()) });
  await control(page, 'accept').click();
  await expect.poll(() => fetched(site)).toEqual(['film']);
  await page.reload();
  await expect.poll(() => fetched(site)).toEqual(['film', 'film']);
  await page.evaluate('askfirst.rejectAll()');
  await expect(placeholder(page)).toBeVisible();
  await once(page).click();
  await expect.poll(() => fetched(site)).toHaveLength(3);
});

/** Every way a page may give a frame its size. */
const sized: [what: string, markup: string][] = [
  ['attributes', frame('width="560" height="315"')],
  ['the default', frame()],
  ['aspect-ratio', frame('class="ratio"')],
  ['a wrapper with padding', `<div class="wrap">${frame()}</div>`],
  ['a wrapper that sizes all its children', `<div class="all">${frame()}</div>`],
  ['a grid', `<div class="grid">${frame()}${frame()}</div>`],
  ['flex, in the middle', `<div class="flex">${frame()}<p>Beside.</p></div>`],
  ['a transform', `<div class="scaled">${frame('width="560" height="315"')}</div>`],
  ['a centred line', `<p class="line">A ${frame()} word</p>`],
];
const css = `<style>.ratio{width:60%;aspect-ratio:16/9;height:auto;display:block;margin:20px auto;border:3px solid}
.wrap{position:relative;padding-top:56.25%}.wrap iframe{position:absolute;inset:0;width:100%;height:100%;z-index:2}
.all{position:relative;height:300px}.all>*{position:absolute!important;inset:10%;width:80%!important;height:80%!important}
.grid{display:grid;grid-template-columns:1fr 1fr;gap:20px}.grid iframe{width:100%}
.flex{display:flex;justify-content:center;align-items:center;gap:1em;height:300px}
.scaled{transform:scale(.8);transform-origin:0 0}.line{text-align:center}*{box-sizing:border-box}</style>`;

for (const dir of ['ltr', 'rtl'])
  for (const [what, markup] of sized)
    test(`no layout shift, and the frame's own place, ${dir}: ${what}`, async ({ page, site }) => {
      const off = { ...own, banner: { placeholders: false } };
      // At once: what the parser adds bit by bit moves what is there by itself.
      const whole = `<template><div dir="${dir}">${body(markup)}</div></template>`;
      const parts = {
        head: `${shifts}${css}`,
        body: `${whole}<script>document.body.append(document.querySelector('template').content)</script>`,
      };
      await open(page, site, { ...parts, config: off });
      const before = await boxes(page, 'iframe', 'p:last-of-type');
      await expect(placeholder(page)).toHaveCount(0);
      await open(page, site, parts);
      await expect(placeholder(page).first()).toBeVisible();
      expect(await boxes(page, 'iframe', 'p:last-of-type')).toEqual(before);
      const same = async () => {
        const [element, cover] = await boxes(page, 'iframe', 'askfirst-frame');
        expect(cover).toEqual(element);
      };
      await same();
      await page.setViewportSize({ width: 700, height: 900 });
      await expect(same).toPass();
      await page.setViewportSize({ width: 1280, height: 720 });
      await expect(same).toPass();
      // What comes above moves it.
      await page.evaluate(() =>
        document.querySelector('h1')?.prepend(...'abc'.split('').map(() => document.createElement('br'))),
      );
      await expect(same).toPass();
      await page.reload();
      await once(page).first().click();
      await expect.poll(() => fetched(site)).toEqual(['film']);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      expect(await page.evaluate('shift')).toBe(0);
    });

test('by keyboard: each button is reached, and the focus goes on to what was loaded', async ({ page, site }) => {
  for (const [action, key] of [
    ['once', 'Enter'],
    ['always', 'Space'],
  ] as const) {
    await open(page, site, { body: body(`<a href="#">Before</a>${frame()}<a href="#">After</a>`) });
    await expect(placeholder(page)).toBeVisible();
    await page.getByRole('link', { name: 'Before' }).focus();
    const order: (string | null)[] = [];
    // The frame below is empty, and no stop of its own.
    for (let presses = 0; presses < 3; presses++) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(() => {
          const active = document.activeElement;
          return active?.shadowRoot?.activeElement?.getAttribute('data-action') ?? active?.textContent ?? null;
        }),
      );
    }
    expect(order).toEqual(['once', 'always', 'After']);
    await page.locator(`askfirst-frame [data-action="${action}"]`).focus();
    await page.keyboard.press(key);
    await expect(placeholder(page)).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe('iframe');
    expect(await page.evaluate(() => document.querySelector('iframe')?.inert)).toBe(false);
  }
});

test('the focus goes to a video that has no controls, too', async ({ page, site }) => {
  await open(page, site, { body: body('<video data-consent="films" data-src="/hit/film.mp4"></video>') });
  await once(page).press('Enter');
  await expect.poll(() => focused(page)).toBe('video');
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const lang of ['en', 'ar', 'fr'])
    test(`AX-01: axe finds nothing, ${colorScheme}, ${lang}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      const markup = frame('width="560" height="315"') + frame() + frame('width="240" height="90"');
      const head = '<script src="/node_modules/axe-core/axe.min.js"></script>';
      await open(page, site, { lang, head, body: body(markup) });
      await expect(placeholder(page)).toHaveCount(3);
      await control(page, 'reject').click();
      await expect(placeholder(page).first()).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
      await expect(placeholder(page).first()).toHaveAttribute('lang', lang);
      const violations = await page.evaluate(async () => {
        const { axe } = self as unknown as { axe: { run(options: object): Promise<{ violations: { id: string }[] }> } };
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        return (await axe.run({ runOnly: tags })).violations.map(({ id }) => id);
      });
      expect(violations).toEqual([]);
    });

test('EU-07: it is in the language of the page, in its direction, also after an answer', async ({ page, site }) => {
  await open(page, site, { lang: 'ar', body: body(frame()) });
  await control(page, 'reject').click();
  await page.reload();
  await expect(bannerOf(page)).toHaveCount(0);
  await expect(once(page)).toHaveText('تحميل هذه المرة');
  await expect(always(page)).toHaveText(/أفلام/);
});

test('PF-03: not one violation of a strict policy', async ({ page, site, problems }) => {
  const policy =
    "default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  await open(page, site, { tag: 'nonce="abc"', body: body(frame()) }, { 'content-security-policy': policy });
  await expect(placeholder(page)).toHaveCSS('text-align', 'center');
  await once(page).click();
  await expect.poll(() => fetched(site)).toEqual(['film']);
  expect(problems).toEqual([]);
});

test('elements that come later get one, move with it and go with it', async ({ page, site }) => {
  await open(page, site, { body: body('<div id="a"></div><div id="b"></div>') });
  await page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    document.querySelector('#a')?.append(...parsed.body.childNodes);
  }, frame());
  await expect(placeholder(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('#b')?.append(document.querySelector('iframe') as Node));
  await expect(page.locator('#b askfirst-frame section')).toBeVisible();
  await expect(placeholder(page)).toHaveCount(1);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect(placeholder(page)).toHaveCount(0);
  await page.evaluate((markup) => {
    const root = document.querySelector('#a')?.attachShadow({ mode: 'open' });
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    root?.append(...parsed.body.childNodes);
    (self as unknown as { askfirst: { scan(root?: ParentNode): void } }).askfirst.scan(root);
  }, frame());
  await once(page).click();
  await expect.poll(() => fetched(site)).toEqual(['film']);
});

test('destroy takes every one away, and none comes that was on its way', async ({ page, site }) => {
  await open(page, site, { body: body(frame()) });
  await expect(placeholder(page)).toBeVisible();
  await page.evaluate('askfirst.destroy()');
  await expect(placeholder(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelector('iframe')?.inert)).toBe(false);
  await open(page, site, { body: body(`${frame()}<script>askfirst.destroy()</script>`) });
  await page.waitForLoadState('networkidle');
  await settle(page, site);
  await expect(placeholder(page)).toHaveCount(0);
});

const none: [what: string, markup: string, over: object][] = [
  ['placeholders: false', frame(), { banner: { placeholders: false } }],
  ['a frame that is not shown', frame('hidden'), {}],
  ['a frame of one pixel', frame('width="1" height="1"'), {}],
  ['a frame beside the page', frame('class="out"'), {}],
  ['an id that is not asked', frame('', 'nobody'), {}],
  ['an address that is no web page', frame().replace('/hit/film', 'javascript:1'), {}],
  [
    'a source of a picture',
    '<picture><source data-consent="films" data-srcset="/hit/a.gif"><img alt=""></picture>',
    {},
  ],
];
for (const [what, markup, over] of none)
  test(`none is shown: ${what}`, async ({ page, site, problems }) => {
    const head = '<style>.out{position:absolute;left:-9999px}</style>';
    await open(page, site, { config: { ...own, ...over }, head, body: body(markup) });
    await page.waitForLoadState('networkidle');
    await settle(page, site);
    await expect(placeholder(page).filter({ visible: true })).toHaveCount(0);
    await control(page, 'accept').focus();
    expect(problems).toEqual([]);
  });

test('a text of the config or the page is text', async ({ page, site }) => {
  const markup = '<img src=x onerror=self.pwned=1>';
  const services = { films: { ...own.services.films, name: markup, provider: { name: markup } } };
  const titled = frame().replace('A film about trees', markup);
  await open(page, site, { config: { ...own, services }, body: body(titled) });
  await expect(placeholder(page)).toContainText('onerror');
  await expect(placeholder(page).locator('img')).toHaveCount(0);
});

test('where its file does not come, the rest goes on', async ({ page, site }) => {
  site.answer('/dist/frames.js', (_request, response) => response.writeHead(404).end());
  await open(page, site, { body: body(frame()) });
  await settle(page, site);
  await control(page, 'accept').click();
  await expect.poll(() => fetched(site)).toEqual(['film']);
});
