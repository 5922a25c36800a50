import { bannerOf, centerOf, config, control, expect, html, test } from '../../support/browser.js';

test('a base element that is injected later does not lead our own files elsewhere', async ({ page, site }) => {
  const body = `<base href="${site.at('localhost')}/evil/">`;
  await page.goto(site.page('/', html({ body })));
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
  expect(site.hits('/evil/')).toEqual([]);
});

test('a base element that is injected leads neither records nor the question for the regime elsewhere', async ({
  page,
  site,
}) => {
  const body = `<base href="${site.at('localhost')}/">`;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  site.answer('/regime', (_request, response) => response.end('{"regime":"opt-in"}'));
  site.answer('/records', (_request, response) => response.writeHead(201).end('{}'));
  const analytics = { ...config.categories.analytics, mode: { 'opt-out': 'opt-out' } };
  const own = {
    ...config,
    categories: { ...config.categories, analytics },
    consent: { endpoint: '/records', regimes: { from: '/regime' } },
  };
  await page.goto(site.page('/', html({ config: own, body })));
  expect(await page.evaluate('document.baseURI')).toBe(`${site.at('localhost')}/`);
  await control(page, 'reject').click();
  await expect.poll(() => site.hits('/records')).toHaveLength(1);
  const ours = asked.filter((url) => /(regime|records)$/.test(url));
  expect(new Set(ours)).toEqual(new Set([`${site.origin}/regime`, `${site.origin}/records`]));
});

test('a meta element in the body, where what visitors write stands, says nothing of the regime', async ({
  page,
  site,
}) => {
  const analytics = { ...config.categories.analytics, mode: { 'opt-out': 'opt-out' } };
  const own = { ...config, categories: { ...config.categories, analytics } };
  const meta = '<meta name="askfirst-regime" content="none">';
  const script = '<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>';
  await page.goto(site.page('/', html({ config: own, body: `${meta}<svg><head>${meta}</head></svg>${script}` })));
  await expect(bannerOf(page)).toBeVisible();
  expect(await page.evaluate('askfirst.granted("analytics")')).toBe(false);
  expect(site.hits('/hit/')).toEqual([]);
});

test('an anchor of the page whose name begins like ours is the page’s own', async ({ page, site }) => {
  await page.goto(`${site.page('/', html({ body: '<h2 id="privacy-policy">Policy</h2>' }))}#privacy-policy`);
  await expect(bannerOf(page)).toBeVisible();
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate('askfirst.state.view')).toBe('banner');
  expect(await page.evaluate('location.hash')).toBe('#privacy-policy');
});

test('the second tap of a double tap on Choose answers nothing', async ({ page, site }) => {
  await page.goto(site.page('/', html({})));
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
  await control(page, 'accept').evaluate((button) =>
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 2 })),
  );
  expect(await page.evaluate('askfirst.state.decision.status')).toBe('ask');
});

test('an inherited property grants nothing', async ({ page, site }) => {
  const head = '<script>Object.prototype.marketing = true</script>';
  const body = '<script type="text/plain" data-consent="marketing" src="/hit/a.js"></script>';
  await page.goto(site.page('/', html({ head, body })));
  expect(await page.evaluate("askfirst.granted('marketing')")).toBe(false);
  expect(site.hits('/hit/')).toEqual([]);
});

test('a property that every object inherits sends the record nowhere and makes nothing required', async ({
  page,
  site,
}) => {
  const endpoint = site.answer('/stolen', (_request, response) => response.writeHead(204).end());
  const head = `<script>Object.assign(Object.prototype, { endpoint: '${endpoint}', required: true })</script>`;
  await page.goto(site.page('/', html({ head })));
  expect(await page.evaluate("askfirst.granted('marketing')")).toBe(false);
  await control(page, 'reject').click();
  await expect(control(page, 'reject')).toBeHidden();
  await page.waitForLoadState('networkidle');
  expect(site.hits('/stolen')).toEqual([]);
});

test('code that only waited for a yes counts as having run: withdrawal reloads the page', async ({ page, site }) => {
  const body = "<script>askfirst.when('analytics').then(() => { window.began = true; })</script>";
  await page.goto(site.page('/', html({ body })));
  await control(page, 'accept').click();
  await page.waitForFunction('window.began');
  await Promise.all([page.waitForEvent('load'), page.evaluate('askfirst.rejectAll()')]);
  expect(await page.evaluate('window.began')).toBeUndefined();
});

test('withdrawn code ends although the file that erases does not come', async ({ page, site }) => {
  const body = '<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>';
  await page.route('**/later.js', (route) => route.abort());
  await page.goto(site.page('/', html({ body })));
  await control(page, 'accept').click();
  await page.waitForFunction('self.ran');
  await Promise.all([page.waitForEvent('load'), page.evaluate('askfirst.rejectAll()')]);
  expect(await page.evaluate('self.ran')).toBeUndefined();
});

test('a file that never ends does not hold the reload either', async ({ page, site }) => {
  const body = '<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>';
  await page.route('**/later.js', () => {});
  await page.goto(site.page('/', html({ body })));
  await control(page, 'accept').click();
  await page.waitForFunction('self.ran');
  await Promise.all([page.waitForEvent('load'), page.evaluate('askfirst.rejectAll()')]);
  expect(await page.evaluate('self.ran')).toBeUndefined();
});

test('names that hide our marks and methods only lose what they hide', async ({ page, site }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? ''));
  const head = '<form id="askfirst"><input name="granted"><input name="push"></form>';
  const body = '<img name="dispatchEvent"><form data-consent-open><input name="hasAttribute"><i>x</i></form>';
  await page.goto(site.page('/', html({ head, body })));
  expect(errors).toEqual([]);
  await page.locator('i').click();
  await control(page, 'accept').click();
  await expect(control(page, 'accept')).toBeHidden();
  expect(errors).toEqual([]);
});

test('an element of ours that the page put somewhere else is not taken for our root', async ({ page, site }) => {
  const body = '<div hidden><askfirst-root></askfirst-root></div>';
  await page.goto(site.page('/', html({ head: body })));
  await expect(control(page, 'accept')).toBeVisible();
});

test('the record goes with the origin of the page as referrer, without its path', async ({ page, site }) => {
  let referrer: string | undefined;
  const endpoint = site.answer('/records', (request, response) => {
    referrer = request.headers.referer;
    response.writeHead(204).end();
  });
  const head = '<meta name="referrer" content="unsafe-url">';
  const own = { ...config, consent: { endpoint } };
  await page.goto(site.page('/clinic/hiv', html({ head, config: own })));
  await control(page, 'reject').click();
  await expect.poll(() => referrer).toBe(`${site.origin}/`);
});

test('the regime is asked for without the path of the page', async ({ page, site }) => {
  let referrer: string | undefined;
  const from = site.answer('/regime', (request, response) => {
    referrer = request.headers.referer;
    response.writeHead(200).end('{ "regime": "opt-out" }');
  });
  const head = '<meta name="referrer" content="unsafe-url">';
  const { analytics, ...others } = config.categories;
  const categories = { ...others, analytics: { ...analytics, mode: { 'opt-out': 'opt-out' } } };
  const own = { ...config, categories, consent: { regimes: { from } } };
  await page.goto(site.page('/clinic/hiv', html({ head, config: own })));
  await expect.poll(() => referrer).toBe(`${site.origin}/`);
});
