import { bannerOf, centerOf, config, control, expect, html, test } from '../../support/browser.js';

const gated = `<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>
<img alt="" data-consent="marketing" data-src="/hit/pixel.gif">`;

const early = `<script>
window.askfirst = window.askfirst || [];
askfirst.push((consent) => { window.early = [consent.granted('analytics'), consent === window.askfirst] });
askfirst.push(() => { throw new Error('an early call that fails') });
askfirst.push((consent) => consent.when('analytics').then(() => { window.late = true }));
</script>`;

test('an inline config asks, holds, lets through on yes and remembers', async ({ page, site, problems }) => {
  await page.goto(site.page('/', html({ body: gated })));
  await expect(bannerOf(page)).toBeVisible();
  expect(site.hits('/hit/')).toEqual([]);
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  const paths = () =>
    site
      .hits('/hit/')
      .map(({ path }) => path)
      .sort();
  await expect.poll(paths).toEqual(['/hit/a.js', '/hit/pixel.gif']);
  await expect.poll(() => page.evaluate('self.ran')).toEqual(['a.js']);
  await page.reload();
  await expect.poll(() => paths().length).toBe(4);
  await expect(bannerOf(page)).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a first visit is one request, and the centre comes when it is opened', async ({ page, site }) => {
  const body = '<footer><button type="button" data-consent-open>Privacy</button></footer>';
  await page.goto(site.page('/', html({ body })));
  await expect(bannerOf(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(site.hits('/dist/').map(({ path }) => path)).toEqual(['/dist/askfirst.js']);
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
  expect(site.hits('/dist/').map(({ path }) => path)).toContain('/dist/center.js');
});

test('what an answer lets through comes first: other files are asked for once the task of the answer is over', async ({
  page,
  site,
}) => {
  site.answer('/in-the-task', (_request, response) => response.end());
  await page.goto(site.page('/', html({ body: gated })));
  await expect(bannerOf(page)).toBeVisible();
  await page.evaluate(`askfirst.acceptAll();
    const request = new XMLHttpRequest();
    request.open('GET', '/in-the-task', false);
    request.send();`);
  await expect.poll(() => site.hits('/dist/later.js').length).toBe(1);
  const order = site.hits('/').map(({ path }) => path);
  expect(order.indexOf('/in-the-task')).toBeLessThan(order.indexOf('/dist/later.js'));
});

// To collect the stack of an error, V8 reads the functions on it anew: one that is thrown and caught as the page starts
// took a sixth of all our script (Chromium 156).
test('neither a start nor a click anywhere throws, not even what is caught', async ({ page, site }) => {
  const devtools = await page.context().newCDPSession(page);
  const thrown: string[] = [];
  devtools.on('Debugger.paused', ({ data }) => {
    const text: string = data?.description ?? '';
    if (text.includes('/dist/')) thrown.push(text);
    void devtools.send('Debugger.resume');
  });
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.setPauseOnExceptions', { state: 'all' });
  const body = '<button id="page">The page’s own</button>';
  await page.goto(site.page('/', html({ body: gated + body })));
  await page.locator('#page').click();
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  await expect.poll(() => site.hits('/hit/').length).toBe(2);
  await page.reload();
  await page.locator('#page').click();
  await expect(page.locator('askfirst-root [part=open]')).toBeVisible();
  expect(thrown).toEqual([]);
});

test('data-config: everything is held and denied until it arrives', async ({ page, site, problems }) => {
  let arrive = () => {};
  site.answer('/askfirst.json', (_request, response) => {
    arrive = () => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(config));
  });
  await page.goto(
    site.page('/', html({ config: null, tag: 'data-config="/askfirst.json"', body: gated, head: early })),
  );
  await expect.poll(() => site.hits('/askfirst.json').length).toBe(1);
  await expect(bannerOf(page)).toHaveCount(0);
  expect(site.hits('/hit/')).toEqual([]);
  // A site without Google must not be denied to it for ever.
  expect(await page.evaluate('typeof dataLayer')).toBe('undefined');
  arrive();
  await control(page, 'accept').click();
  await expect.poll(() => site.hits('/hit/').length).toBe(2);
  expect(problems.filter((problem) => !problem.includes('an early call'))).toEqual([]);
});

test('CM-01: data-google denies before the config is there, and two tags ask once', async ({ page, site }) => {
  let answers = 0;
  site.answer('/askfirst.json', (_request, response) => {
    answers += 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(config));
  });
  const body = `<script>window.denied = [...dataLayer].map(([name, kind, states]) => [name, kind, states.ad_storage])</script>
<script src="/dist/askfirst.js" data-config="/askfirst.json"></script>`;
  await page.goto(site.page('/', html({ config: null, tag: 'data-config="/askfirst.json" data-google', body })));
  expect(await page.evaluate('denied')).toEqual([['consent', 'default', 'denied']]);
  await expect(bannerOf(page)).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  expect([answers, await bannerOf(page).count()]).toEqual([1, 1]);
});

test('the page’s own code cannot pass an answer off as the visitor’s', async ({ page, site }) => {
  site.answer('/records', (_request, response) => response.writeHead(204).end());
  await page.goto(site.page('/', html({ config: { ...config, consent: { endpoint: '/records' } } })));
  await control(page, 'accept').evaluate((button: HTMLElement) => button.click());
  await page.evaluate('askfirst.answer?.("accept-all", "banner")');
  await expect.poll(() => site.hits('/records').map(({ body }) => JSON.parse(body).surface)).toEqual(['api']);
});

test('as a module it says what it needs', async ({ page, site, problems }) => {
  await page.goto(
    site.page(
      '/',
      '<!doctype html><title>x</title><link rel="icon" href="data:,"><script type="module" src="/dist/askfirst.js"></script>',
    ),
  );
  await expect.poll(() => problems).toEqual(['AskFirst: askfirst.js needs a script tag of its own, and no module']);
});

test('a config that does not arrive is said once, and nothing runs', async ({ page, site, problems }) => {
  await page.goto(site.page('/', html({ config: null, tag: 'data-config="/none.json"', body: gated })));
  await expect.poll(() => problems.filter((problem) => problem.startsWith('AskFirst:')).length).toBe(1);
  expect(site.hits('/hit/')).toEqual([]);
});

test('early calls wait, later ones run at once, and one that fails keeps nobody', async ({ page, site, problems }) => {
  await page.goto(site.page('/', html({ head: early })));
  expect(await page.evaluate('early')).toEqual([false, true]);
  expect(await page.evaluate('let at; askfirst.push(() => { at = 1 }); at')).toBe(1);
  await control(page, 'accept').click();
  await expect.poll(() => page.evaluate('window.late')).toBe(true);
  expect(await page.evaluate("askfirst.when('analytics').then(() => 'at once')")).toBe('at once');
  expect(problems).toEqual(['thrown: an early call that fails']);
});

test('it starts once, however often it is there', async ({ page, site, problems }) => {
  const again = '<script src="/dist/askfirst.js"></script>'.repeat(2);
  await page.goto(site.page('/', html({ body: again })));
  await expect(bannerOf(page)).toHaveCount(1);
  expect(await page.locator('askfirst-root').count()).toBe(1);
  expect(problems).toEqual([]);
});

test('elements named like our globals do not take their place (CVE-2025-48939)', async ({ page, site }) => {
  const head = '<img name="currentScript" data-config="/evil.json" src="data:,"><a id="askfirst" href="/evil"></a>';
  await page.goto(site.page('/', html({ head, body: gated })));
  await page.waitForLoadState('networkidle');
  expect(site.hits('/evil')).toEqual([]);
  expect(site.hits('/hit/')).toEqual([]);
  await page.goto(site.page('/', html({ head: '<a id="askfirst" href="/evil"></a>', body: gated })));
  await control(page, 'accept').click();
  expect(await page.evaluate("askfirst.granted('analytics')")).toBe(true);
});

test('events tell the page: ready, ask, change', async ({ page, site }) => {
  const head = `<script>window.seen = [];
for (const name of ['ready', 'ask', 'change']) document.addEventListener('askfirst:' + name, ({ detail }) => seen.push([name, detail]));</script>`;
  await page.goto(site.page('/', html({ head })));
  await control(page, 'accept').click();
  const ids = ['analytics', 'matomo', 'marketing'];
  expect(await page.evaluate('seen')).toEqual([
    ['ready', { granted: [], withdrawn: [] }],
    ['ask', { status: 'ask', reason: 'first' }],
    ['change', { granted: ids, withdrawn: [] }],
  ]);
  await page.reload();
  expect(await page.evaluate('seen')).toEqual([['ready', { granted: ids, withdrawn: [] }]]);
});
