import { bannerOf, config, control, expect, html, test } from '../../support/browser.js';

const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
const states = (granted: string[]) =>
  Object.fromEntries(
    TYPES.map((type) => [type, granted.includes(type) || type === 'security_storage' ? 'granted' : 'denied']),
  );
const ads = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const withGoogle = (google: object = {}) => ({ ...config, integrations: { google } });

/** Google's own snippet, below ours, as its documentation has it. */
const gtag = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'G-1');</script>`;
const layer = '[...dataLayer].map((entry) => [Object.prototype.toString.call(entry), entry[0], entry[1], entry[2]])';
const consentOnly = `${layer}.filter(([, name]) => name === 'consent').map(([, , ...rest]) => rest)`;

test('CM-01, CM-02: default first, all seven types, the arguments object, no update before an answer', async ({
  page,
  site,
}) => {
  await page.goto(site.page('/', html({ config: withGoogle(), body: gtag })));
  await bannerOf(page).waitFor();
  expect(
    await page.evaluate(
      `${layer}.map(([kind, name, what, value]) => [kind, name, name === 'consent' ? [what, value] : 0])`,
    ),
  ).toEqual([
    ['[object Arguments]', 'consent', ['default', states([])]],
    ['[object Arguments]', 'js', 0],
    ['[object Arguments]', 'config', 0],
  ]);
});

const answers: [name: string, act: string, granted: string[]][] = [
  ['yes to all', 'askfirst.acceptAll()', [...ads, 'analytics_storage']],
  ['no to all', 'askfirst.rejectAll()', []],
  ['analytics alone', 'askfirst.choose({ analytics: true })', ['analytics_storage']],
  ['marketing alone', 'askfirst.choose({ marketing: true })', ads],
];
for (const [name, act, granted] of answers)
  test(`CM-03: ${name} is an update now, and default with update in one task on every later page`, async ({
    page,
    site,
  }) => {
    await page.goto(site.page('/', html({ config: withGoogle() })));
    await page.evaluate(act);
    expect(await page.evaluate(consentOnly)).toEqual([
      ['default', states([])],
      ['update', states(granted)],
    ]);
    const body = `<script>window.atOnce = ${consentOnly}</script>`;
    await page.goto(site.page('/later', html({ config: withGoogle(), body })));
    expect(await page.evaluate('atOnce')).toEqual([
      ['default', states([])],
      ['update', states(granted)],
    ]);
  });

test('types follow the ids that the site names, and what grants nothing stays denied', async ({ page, site }) => {
  const google = { analytics_storage: 'matomo', functionality_storage: 'analytics', ad_storage: 'none' };
  await page.goto(site.page('/', html({ config: withGoogle(google) })));
  await page.evaluate('askfirst.choose({ analytics: true })');
  expect(await page.evaluate(`${consentOnly}.at(-1)[1]`)).toEqual(
    states(['analytics_storage', 'functionality_storage']),
  );
});

test('advanced mode makes tags wait for the answer of a first visit, and only then', async ({ page, site }) => {
  const config = withGoogle({ mode: 'advanced' });
  await page.goto(site.page('/', html({ config })));
  expect(await page.evaluate(`${consentOnly}[0][1].wait_for_update`)).toBe(500);
  await control(page, 'accept').click();
  await page.reload();
  expect(await page.evaluate(`${consentOnly}[0][1].wait_for_update`)).toBeUndefined();
});

test('a withdrawal is an update, and a site without Google has no data layer', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: withGoogle() })));
  await page.evaluate('askfirst.acceptAll(); askfirst.rejectAll()');
  expect(await page.evaluate(`${consentOnly}.at(-1)`)).toEqual(['update', states([])]);
  await page.context().clearCookies();
  await page.goto(site.page('/plain', html({})));
  await control(page, 'accept').click();
  expect(await page.evaluate('typeof dataLayer')).toBe('undefined');
});
