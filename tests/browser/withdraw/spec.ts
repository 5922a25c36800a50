import type { Page } from '@playwright/test';
import { readPosted } from '../../../src/domain/no-answer.js';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { answer, textOf } from '../../support/answer.js';
import { bannerOf, centerOf, config, control, expect, html, settled, test } from '../../support/browser.js';
import type { Site } from '../../support/site.js';

const HOST = 'shop.example.test';
const own = {
  ...config,
  services: {
    matomo: {
      ...config.services.matomo,
      storage: [{ name: 'mtm_*' }, { name: 'session-only', kind: 'session' }],
    },
    ads: { category: 'marketing', name: 'Ads', cookies: [{ name: 'ad' }] },
  },
};
const gated = `<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>
<img alt="" data-consent="marketing" data-src="/hit/pixel.gif">`;

const opener = (page: Page) => page.locator('askfirst-root [part=open]');
const ran = (page: Page) => page.evaluate<string[]>('self.ran ?? []').catch(() => undefined);
const namesOf = async (page: Page) =>
  (await page.context().cookies())
    .map(({ name, domain, path }) => `${name} ${domain}${path}`)
    .filter((name) => !name.startsWith('askfirst '))
    .sort();
const keysOf = (page: Page) =>
  page
    .evaluate(
      'Object.keys(localStorage).concat(Object.keys(sessionStorage)).filter((key) => key !== "askfirst.history").sort()',
    )
    .catch(() => undefined);

/** Accepts on a page, waits until its code has run, then stores what vendors would, and what they would not. */
async function accepted(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.at(HOST)}/a/b/page`);
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await expect.poll(() => site.hits('/hit/pixel.gif').length).toBe(1);
  const host = { domain: HOST, value: '1' };
  await page.context().addCookies([
    { ...host, name: '_pk_id', path: '/' },
    { ...host, name: '_pk_path', path: '/a' },
    { ...host, name: '_pk_slash', path: '/a/b/' },
    { ...host, name: '_pk_wide', domain: '.example.test', path: '/' },
    { ...host, name: '_pk_both', domain: '.example.test', path: '/a' },
    { ...host, name: '_pk_both', path: '/' },
    { ...host, name: 'ad', path: '/' },
    { ...host, name: 'session', path: '/' },
    { ...host, name: 'x_pk_id', path: '/' },
  ]);
  await page.evaluate(() => {
    for (const key of ['mtm_a', 'mtm_b', 'basket']) localStorage.setItem(key, '1');
    for (const key of ['session-only', 'mtm_a']) sessionStorage.setItem(key, '1');
  });
}

const openCenter = async (page: Page) => {
  await opener(page).click();
  await expect(centerOf(page)).toBeVisible();
};
const kept = [`session ${HOST}/`, `x_pk_id ${HOST}/`];

for (const [title, withdraw, cookies, pixels] of [
  ['the centre', (page: Page) => openCenter(page).then(() => control(page, 'withdraw').click()), kept, 1],
  ['refusing in the centre', (page: Page) => openCenter(page).then(() => control(page, 'reject').click()), kept, 1],
  [
    'a switch in the centre',
    async (page: Page) => {
      await openCenter(page);
      await centerOf(page).locator('[data-toggle="analytics"]').press('Space');
      await control(page, 'save').click();
    },
    [`ad ${HOST}/`, ...kept],
    2,
  ],
  ['rejectAll()', (page: Page) => page.evaluate('askfirst.rejectAll()'), kept, 1],
  ['choose()', (page: Page) => page.evaluate('askfirst.choose({ analytics: false })'), [`ad ${HOST}/`, ...kept], 2],
  ['reset()', (page: Page) => page.evaluate('askfirst.reset()'), kept, 1],
] as const)
  test(`EU-05: withdrawing by ${title} erases what was declared, and after the reload nothing runs`, async ({
    page,
    site,
    problems,
  }) => {
    site.page('/a/b/page', html({ config: own, body: gated }));
    await accepted(page, site);
    await page.evaluate('self.marked = true');
    await withdraw(page);
    await expect.poll(() => page.evaluate('self.marked').catch(() => true)).toBe(undefined);
    await page.waitForLoadState();
    await expect.poll(() => namesOf(page)).toEqual(cookies);
    await expect.poll(() => keysOf(page)).toEqual(['basket', 'mtm_a']);
    await expect.poll(() => page.evaluate('Object.keys(sessionStorage)')).toEqual(['mtm_a']);
    expect(await ran(page)).toEqual([]);
    expect(site.hits('/hit/a.js')).toHaveLength(1);
    expect(site.hits('/hit/pixel.gif')).toHaveLength(pixels);
    await expect(bannerOf(page)).toHaveCount(title === 'reset()' ? 1 : 0);
    expect(problems).toEqual([]);
  });

const stubborn = `const set = () => { document.cookie = '_pk_id=again;path=/'; localStorage.mtm_a = 'again' };
set(); setInterval(set, 1); for (const type of ['pagehide', 'beforeunload']) addEventListener(type, set);
document.addEventListener('visibilitychange', set); (self.ran ||= []).push('a.js');`;

for (const reload of ['auto', 'offer'] as const)
  test(`EU-05: what withdrawn code stores again until the page is gone does not outlive it (reload: ${reload})`, async ({
    page,
    site,
  }) => {
    site.answer('/hit/a.js', (_request, response) =>
      response.setHeader('content-type', 'text/javascript').end(stubborn),
    );
    await page.goto(site.page('/', html({ config: { ...own, consent: { reload } }, body: gated })));
    await control(page, 'accept').click();
    await expect.poll(() => namesOf(page)).toEqual(['_pk_id 127.0.0.1/']);
    await page.evaluate('self.marked = true');
    const erased = page
      .evaluate("new Promise((done) => document.addEventListener('askfirst:erase', () => done(1), { once: true }))")
      .catch(() => {});
    await page.evaluate('askfirst.rejectAll()');
    if (reload === 'offer') {
      await erased;
      await page.locator('askfirst-root [data-action="reload"]').click();
    }
    await expect.poll(() => page.evaluate('self.marked').catch(() => true)).toBe(undefined);
    await page.waitForLoadState();
    expect(await namesOf(page)).toEqual([]);
    await expect.poll(() => keysOf(page)).toEqual([]);
  });

test('EU-05: a new yes on the same page keeps what it stores when the page is left', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: { ...own, consent: { reload: 'never' } }, body: gated })));
  await control(page, 'accept').click();
  await page.evaluate('document.cookie = "_pk_id=1"');
  await page.evaluate('askfirst.rejectAll()');
  await expect.poll(() => namesOf(page)).toEqual([]);
  await page.evaluate('askfirst.acceptAll()');
  await page.evaluate('document.cookie = "_pk_id=2"');
  await page.reload();
  expect(await namesOf(page)).toEqual(['_pk_id 127.0.0.1/']);
});

for (const [title, earlier] of [
  ['what an answer that has ended left behind', [{ name: 'askfirst', value: textOf(answer({ revision: '0' })) }]],
  ['what was there before anyone was asked', []],
] as const)
  test(`EU-05: refusing erases ${title}; asking alone touches nothing`, async ({ page, context, site, problems }) => {
    const url = site.page('/', html({ config: own }));
    await context.addCookies([...earlier, { name: '_pk_id', value: '1' }].map((cookie) => ({ ...cookie, url })));
    await page.goto(url);
    await expect(bannerOf(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(site.hits('/dist/eraser.js')).toEqual([]);
    expect(await namesOf(page)).toEqual(['_pk_id 127.0.0.1/']);
    await control(page, 'reject').click();
    await expect.poll(() => namesOf(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

test('EU-05: cookies that are secure and partitioned go too', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: own })));
  await control(page, 'accept').click();
  await page.evaluate('document.cookie = "_pk_own=1;path=/;secure;samesite=none;partitioned"');
  expect(await page.evaluate('document.cookie')).toContain('_pk_own');
  await page.evaluate('askfirst.rejectAll()');
  await expect.poll(() => page.evaluate('document.cookie')).not.toContain('_pk_own');
});

test('EU-05: a pattern that fits too much takes neither our answer nor what others may keep', async ({
  page,
  site,
}) => {
  const greedy = {
    ...config,
    consent: { endpoint: '/records' },
    services: {
      shop: { category: 'necessary', name: 'Shop', cookies: [{ name: 'session' }], storage: [{ name: 'basket' }] },
      matomo: { category: 'analytics', name: 'Matomo', cookies: [{ name: '_pk_*' }] },
      ads: { category: 'marketing', name: 'Ads', cookies: [{ name: '*' }], storage: [{ name: '*' }] },
    },
  };
  site.answer('/records', (_request, response) => response.writeHead(503).end());
  await page.goto(site.page('/', html({ config: greedy })));
  const url = site.origin;
  await page.context().addCookies(['session', '_pk_id', '_ad'].map((name) => ({ url, name, value: '1' })));
  await page.evaluate(() => {
    for (const key of ['basket', 'seen']) localStorage.setItem(key, '1');
  });
  await page.evaluate('askfirst.choose({ analytics: true, marketing: false })');
  await expect.poll(() => page.evaluate('document.cookie')).not.toContain('_ad');
  const names = (await page.context().cookies()).map(({ name }) => name).sort();
  expect(names).toEqual(['_pk_id', 'askfirst', 'session']);
  const keys = await page.evaluate<string[]>('Object.keys(localStorage).sort()');
  expect(keys.filter((key) => !key.startsWith('askfirst.'))).toEqual(['basket']);
  expect(keys.filter((key) => key.startsWith('askfirst.outbox.'))).toHaveLength(1);
});

test('EU-05: blocked storage does not keep cookies from being erased', async ({ page, site, problems }) => {
  await page.addInitScript(
    `for (const area of ['localStorage', 'sessionStorage']) Object.defineProperty(window, area, { get() { throw new DOMException('no', 'SecurityError') } });`,
  );
  await page.goto(site.page('/', html({ config: own })));
  await control(page, 'accept').click();
  await page.evaluate('document.cookie = "_pk_id=1;path=/"');
  await page.evaluate('askfirst.rejectAll()');
  await expect.poll(() => namesOf(page)).toEqual([]);
  expect(problems).toEqual([]);
});

/** Clicks from a page that asks nothing any more to the other answer. */
async function clicks(page: Page, from: 'accept' | 'reject', to: 'withdraw' | 'accept'): Promise<number> {
  await control(page, from).click();
  await expect(bannerOf(page)).toHaveCount(0);
  await page.reload();
  let count = 0;
  const counted = page.locator('[data-consent-open]').last();
  await counted.click();
  count += 1;
  await control(page, to).click();
  count += 1;
  await expect(centerOf(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate('askfirst.granted("analytics")').catch(() => undefined)).toBe(to === 'accept');
  return count;
}

for (const [title, body, mine] of [
  ['a page that offers nothing has a small button', '<main>A page</main>', 1],
  ["a page's own link", '<main>A page</main><footer><a href="/privacy" data-consent-open>Privacy</a></footer>', 0],
] as const)
  test(`EU-04: to withdraw costs no more clicks than to accept: ${title}`, async ({
    page,
    browser,
    site,
    problems,
  }) => {
    const url = site.page('/', html({ config: own, body }));
    const fresh = await browser.newPage();
    await page.goto(url);
    await fresh.goto(url);
    expect(await clicks(page, 'accept', 'withdraw')).toBeLessThanOrEqual(await clicks(fresh, 'reject', 'accept'));
    await expect(page.locator('[data-consent-open]')).toHaveCount(1);
    await expect(opener(page)).toHaveCount(mine);
    expect(page.url()).toBe(url);
    await fresh.close();
    expect(problems).toEqual([]);
  });

test('EU-04: every page has a way back, and while the banner asks no second button', async ({ page, site }) => {
  for (const path of ['/', '/b', '/c/d']) site.page(path, html({ config: own }));
  await page.goto(site.origin);
  await expect(bannerOf(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(opener(page)).toHaveCount(0);
  await control(page, 'accept').click();
  for (const path of ['/', '/b', '/c/d']) {
    await page.goto(site.origin + path);
    await expect(opener(page)).toBeVisible();
  }
});

const deep = {
  ...config,
  services: {
    matomo: {
      ...config.services.matomo,
      cookies: [{ name: '_pk_*' }, { name: 'sid', setBy: 'server' }, { name: 'tracker', setBy: 'third-party' }],
      storage: [
        { name: 'queue*', kind: 'indexeddb' },
        { name: 'matomo-*', kind: 'cache' },
        { name: '/push/worker.js', kind: 'worker' },
      ],
    },
  },
};

/** What the browser keeps beyond cookies and web storage. */
const stores = (page: Page) =>
  page
    .evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
      caches: (await caches.keys()).sort(),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
    }))
    .catch(() => undefined);

test('EU-05: databases, caches and service workers go too, and what cannot go is named', async ({ page, site }) => {
  for (const path of ['/push/worker.js', '/own/worker.js'])
    site.answer(path, (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('/* a worker */'),
    );
  await page.goto(site.page('/', html({ config: { ...deep, consent: { reload: 'never' } } })));
  await control(page, 'accept').click();
  await page.evaluate(async () => {
    for (const name of ['queue', 'queue-2', 'basket'])
      await new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          request.result.close();
          resolve(undefined);
        };
      });
    for (const name of ['matomo-1', 'site-1']) await caches.open(name);
    for (const path of ['/push/', '/own/']) await navigator.serviceWorker.register(`${path}worker.js`);
    document.addEventListener('askfirst:erase', ({ detail }) => {
      (self as { erasure?: unknown }).erasure = detail;
    });
  });
  await page.evaluate('document.cookie = "_pk_id=1;path=/"');
  expect((await stores(page))?.databases).toEqual(['basket', 'queue', 'queue-2']);
  await page.evaluate('askfirst.rejectAll()');
  await expect.poll(() => page.evaluate('self.erasure')).toBeTruthy();
  expect(await stores(page)).toEqual({ databases: ['basket'], caches: ['site-1'], workers: ['/own/'] });
  const { erased, left } = await page.evaluate<{ erased: { kind: string; name: string }[]; left: { name: string }[] }>(
    'self.erasure',
  );
  expect(erased.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'cookie _pk_id',
    'indexeddb queue',
    'indexeddb queue-2',
    'cache matomo-1',
    'worker /push/worker.js',
  ]);
  expect(left.map(({ name }) => name)).toEqual(['sid', 'tracker']);
});

test('EU-05: where the page is not secure, and has no caches, all else is erased', async ({ page, site }) => {
  site.page('/', html({ config: { ...deep, consent: { reload: 'never' } } }));
  await page.goto(`${site.at(HOST)}/`);
  expect(await page.evaluate('"caches" in self')).toBe(false);
  await page.evaluate(
    'new Promise((done) => { indexedDB.open("queue").onsuccess = ({ target }) => { target.result.close(); done(); } })',
  );
  await page.evaluate('document.addEventListener("askfirst:erase", ({ detail }) => { self.erasure = detail })');
  await control(page, 'reject').click();
  await expect
    .poll(() => page.evaluate('self.erasure'))
    .toMatchObject({ erased: [{ service: 'matomo', kind: 'indexeddb', name: 'queue' }] });
});

test('EU-05: a cookie is erased under whatever name it was set', async ({ page, site }) => {
  const names = ['AMCV_1%40AdobeOrg', 'a:b', 'x[1]', '_hj(1)', 'é', '"q"', 'plain_1'];
  const services = { odd: { category: 'analytics', name: 'Odd', cookies: names.map((name) => ({ name })) } };
  await page.goto(site.page('/', html({ config: { ...config, services } })));
  await page.evaluate(names.map((name) => `document.cookie = ${JSON.stringify(`${name}=1;path=/`)};`).join(''));
  expect(await page.evaluate('document.cookie.split("; ").length')).toBe(names.length);
  await control(page, 'reject').click();
  await expect.poll(() => page.evaluate<string>('document.cookie')).toMatch(/^askfirst=[^;]*$/);
});

test('EU-05: a database that another tab has open is named as left', async ({ page, context, site }) => {
  const url = site.page('/', html({ config: { ...deep, consent: { reload: 'never' } } }));
  site.page('/other', '<!doctype html><title>Other</title>');
  const other = await context.newPage();
  await other.goto(`${site.origin}/other`);
  await other.evaluate(
    'new Promise((done) => { indexedDB.open("queue").onsuccess = ({ target }) => { self.db = target.result; done(); } })',
  );
  await page.goto(url);
  await page.evaluate('document.addEventListener("askfirst:erase", ({ detail }) => { self.erasure = detail })');
  await control(page, 'reject').click();
  await expect
    .poll(() => page.evaluate('self.erasure'))
    .toEqual({ erased: [], left: [{ service: 'matomo', kind: 'indexeddb', name: 'queue' }] });
});

test('EU-05: what a refused service stored as its page ended is erased as the next page starts', async ({
  page,
  context,
  site,
}) => {
  const url = site.page('/', html({ config: own }));
  await page.goto(url);
  await control(page, 'reject').click();
  await expect(bannerOf(page)).toHaveCount(0);
  await context.addCookies([{ name: '_pk_id', value: '1', url }]);
  await page.evaluate('localStorage.mtm_a = 1');
  // As an `unload` listener would, after every event of ours.
  await page.goto('about:blank');
  await context.addCookies([{ name: '_pk_late', value: '1', url }]);
  await page.goto(url);
  await expect.poll(() => namesOf(page)).toEqual([]);
  await expect.poll(() => keysOf(page)).toEqual([]);
});

const ENDPOINT = '/api/records';
/** Each once: a page that goes before it has heard the endpoint sends again. */
const records = (site: Site): ConsentRecord[] => {
  const all: ConsentRecord[] = site.hits(ENDPOINT).flatMap(({ body }) => JSON.parse(body));
  return [...new Map(all.map((record) => [record.id, record])).values()];
};
const actions = (site: Site) => records(site).map(({ action }) => action);
const historyIds = (page: Page) =>
  page.evaluate<string[]>("JSON.parse(localStorage['askfirst.history']).map(({ id }) => id)");

/** A service of whose cookies the site's server sets one that no script sees. */
const serving = (reload: 'auto' | 'never', cookies: readonly object[] = []) => ({
  ...config,
  consent: { endpoint: ENDPOINT, reload },
  services: {
    matomo: {
      ...config.services.matomo,
      cookies: [{ name: '_pk_*' }, ...cookies],
      storage: [{ name: 'seen', kind: 'session' }],
    },
  },
});
const HTTP_ONLY = { name: 'sid_*', setBy: 'server' };

/** The endpoint fails until `open()` is called. */
function endpointOf(site: Site): { open(): void } {
  let status = 503;
  site.answer(ENDPOINT, (_request, response) => response.writeHead(status).end('{}'));
  return {
    open: () => {
      status = 201;
    },
  };
}

test('EU-05 RC-01: what a withdrawal leaves is put on record once, across the reload, and as no answer', async ({
  page,
  site,
}) => {
  const endpoint = endpointOf(site);
  const url = site.page('/', html({ config: serving('auto', [HTTP_ONLY]), body: gated }), {
    'set-cookie': 'sid_of_ada=1; Path=/; HttpOnly',
  });
  await page.goto(url);
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await page.evaluate('document.cookie = "_pk_id=1;path=/"; self.marked = true');
  await page.evaluate('askfirst.rejectAll()');
  await expect.poll(() => page.evaluate('self.marked').catch(() => true)).toBe(undefined);
  await page.waitForLoadState();
  await expect.poll(() => namesOf(page)).toEqual(['sid_of_ada 127.0.0.1/']);

  endpoint.open();
  await page.reload();
  await settled(page);
  const all = records(site);
  const [given, withdrawn] = all;
  const added = all.find(({ action }) => action === 'left-behind');
  expect(actions(site).sort()).toEqual(['accept-all', 'left-behind', 'withdraw']);
  expect(added).toEqual({
    ...withdrawn,
    id: added?.id,
    previous: withdrawn?.id,
    time: expect.any(String),
    action: 'left-behind',
    left: [{ service: 'matomo', kind: 'cookie', name: 'sid_*' }],
  });
  expect(site.hits(ENDPOINT).some(({ body }) => body.includes('ada'))).toBe(false);

  // The browser remembers the answer, and shows the visitor answers alone.
  expect(await page.evaluate('askfirst.record.id')).toBe(withdrawn?.id);
  expect(await historyIds(page)).toEqual([given?.id, withdrawn?.id]);
  await openCenter(page);
  await centerOf(page).locator('summary', { hasText: 'Your answers' }).click();
  await expect(page.locator('askfirst-root .history').getByRole('listitem')).toHaveCount(2);

  // Later pages erase again, and have nothing to add; the next answer follows the withdrawal.
  const { length } = site.hits('/dist/eraser.js');
  await page.evaluate('document.cookie = "_pk_id=1;path=/"');
  await page.reload();
  await expect.poll(() => namesOf(page)).toEqual(['sid_of_ada 127.0.0.1/']);
  await expect.poll(() => site.hits('/dist/eraser.js').length).toBeGreaterThan(length);
  await page.evaluate('askfirst.acceptAll()');
  await settled(page);
  expect(actions(site).sort()).toEqual(['accept-all', 'accept-all', 'left-behind', 'withdraw']);
  expect(records(site).at(-1)?.previous).toBe(withdrawn?.id);
});

for (const [title, cookies, answers] of [
  [
    'all could be erased',
    [],
    [
      ['acceptAll()', 'accept-all'],
      ['rejectAll()', 'withdraw'],
    ],
  ],
  ['it was refused from the start', [HTTP_ONLY], [['rejectAll()', 'reject-all']]],
  ['it is forgotten', [HTTP_ONLY], [['acceptAll()', 'accept-all'], ['reset()']]],
  [
    'another one goes',
    [HTTP_ONLY],
    [
      ['acceptAll()', 'accept-all'],
      ['choose({ marketing: false })', 'withdraw'],
    ],
  ],
  [
    'one goes for another',
    [HTTP_ONLY],
    [
      ['choose({ analytics: true })', 'save'],
      ['choose({ analytics: false, marketing: true })', 'save', 'left-behind'],
    ],
  ],
  [
    'it is withdrawn again and again',
    [HTTP_ONLY],
    [
      ['acceptAll()', 'accept-all'],
      ['rejectAll()', 'withdraw', 'left-behind'],
      ['rejectAll()', 'reject-all'],
      ['acceptAll()', 'accept-all'],
      ['rejectAll()', 'withdraw', 'left-behind'],
    ],
  ],
] as const)
  test(`EU-05: what is left is on record for each answer that takes it back, and for no other: ${title}`, async ({
    page,
    context,
    site,
  }) => {
    endpointOf(site).open();
    const url = site.page('/', html({ config: serving('never', cookies) }));
    // Another tab follows, and has nothing to add of its own.
    const other = await context.newPage();
    await other.goto(url);
    await page.goto(url);
    const expected: string[] = [];
    for (const [answer, ...follow] of answers) {
      // There is something to erase, which no other tab sees.
      await page.evaluate('sessionStorage.seen = 1');
      await page.evaluate(`askfirst.${answer}`);
      expected.push(...follow);
      await expect.poll(() => actions(site)).toEqual(expected);
      await settled(page);
      // What follows an answer has come before the next one is given.
      await page.waitForTimeout(200);
    }
    await other.evaluate('dispatchEvent(new Event("pageshow"))');
    await other.waitForTimeout(200);
    expect(actions(site)).toEqual(expected);
    const added = records(site).filter(({ action }) => action === 'left-behind');
    for (const { left } of added) expect(left).toEqual([{ service: 'matomo', kind: 'cookie', name: 'sid_*' }]);
  });

test('EU-05: the record of what is left stays within what the collector takes, and has patterns for names', async ({
  page,
  context,
  site,
}) => {
  endpointOf(site).open();
  const many = Array.from({ length: 120 }, (_, index) => ({
    name: `s${index}_${'\u{1f36a}'.repeat(150)}`,
    setBy: 'server',
  }));
  const { services, ...rest } = serving('never', many);
  const storage = [{ name: 'queue_*', kind: 'indexeddb' }];
  const open = `new Promise((done) => { indexedDB.open('queue_of_ada').onsuccess = ({ target }) => { self.db = target.result; done(); } })`;
  site.page('/other', '<!doctype html><title>Other</title>');
  const other = await context.newPage();
  await other.goto(`${site.origin}/other`);
  await other.evaluate(open);
  const ads = { category: 'analytics', name: 'Ads', storage };
  await page.goto(site.page('/', html({ config: { ...rest, services: { ads, ...services } } })));
  await page.evaluate('document.addEventListener("askfirst:erase", ({ detail }) => { self.erasure = detail })');
  await page.evaluate('askfirst.acceptAll()');
  await page.evaluate('askfirst.rejectAll()');
  await expect.poll(() => records(site).at(-1)?.left?.length).toBe(100);
  const added = records(site).at(-1);
  expect(readPosted(added)).toEqual({ status: 'ok', record: added });
  expect(added?.left?.[0]).toEqual({ service: 'ads', kind: 'indexeddb', name: 'queue_*' });
  // The page is told the names themselves: it has them anyway.
  expect(await page.evaluate('self.erasure.left[0].name')).toBe('queue_of_ada');
  expect(await page.evaluate('self.erasure.left.length')).toBe(121);
});

test('EU-05: what takes longer to erase than the page may stay is on record as left', async ({ page, site }) => {
  site.answer(ENDPOINT, (_request, response) => response.writeHead(201).end('{}'));
  const services = { matomo: { ...config.services.matomo, storage: [{ name: 'queue_*', kind: 'indexeddb' }] } };
  const own = { ...config, services, consent: { endpoint: ENDPOINT } };
  await page.goto(site.page('/', html({ config: own, body: gated })));
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await page.evaluate(
    'new Promise((done) => { indexedDB.open("queue_of_ada").onsuccess = ({ target }) => { target.result.close(); done(); } })',
  );
  // A disk that is busy for long.
  await page.evaluate('self.marked = true; IDBFactory.prototype.deleteDatabase = () => ({})');
  await page.evaluate('askfirst.rejectAll()');
  await expect.poll(() => page.evaluate('self.marked').catch(() => true)).toBe(undefined);
  await expect.poll(() => actions(site).sort()).toEqual(['accept-all', 'left-behind', 'withdraw']);
  expect(records(site).find(({ action }) => action === 'left-behind')?.left).toEqual([
    { service: 'matomo', kind: 'indexeddb', name: 'queue_*' },
  ]);
  // The next page erases again.
  await expect.poll(() => page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0);
});

test('EU-05: what is forgotten while it is still being erased leaves no record of what is left', async ({
  page,
  site,
}) => {
  site.answer('/records', (_request, response) => response.writeHead(503).end());
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/eraser.js', async (route) => {
    await released;
    await route.continue();
  });
  const services = { matomo: { ...config.services.matomo, cookies: [{ name: '_pk_*', setBy: 'server' }] } };
  const own = { ...config, services, consent: { endpoint: '/records', reload: 'never' } };
  await page.goto(site.page('/', html({ config: own })));
  await page.evaluate('askfirst.acceptAll(); askfirst.rejectAll(); localStorage.clear(); askfirst.reset()');
  const told = page.evaluate("new Promise((done) => document.addEventListener('askfirst:erase', done)).then(() => 1)");
  const actions = (): string[] =>
    site.hits('/records').flatMap(({ body }) => [JSON.parse(body)].flat().map(({ action }) => action));
  await expect.poll(actions).toEqual(['accept-all', 'withdraw']);
  release();
  await told;
  await page.evaluate('new Promise((done) => setTimeout(done, 50))');
  expect(actions()).not.toContain('left-behind');
  expect(await page.evaluate<string[]>('Object.keys(localStorage).filter((key) => /outbox/.test(key))')).toEqual([]);
});
