import type { Page } from '@playwright/test';
import { bannerOf, config, control, expect, html, test } from '../../support/browser.js';

const gated = '<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>';
const form = '<form><label>Name <input name="name"></label></form>';

/** Puts a mark on the page that a reload would take away. */
const mark = (page: Page) => page.evaluate('self.marked = true');
const isMarked = (page: Page) => page.evaluate('self.marked === true').catch(() => undefined);
const granted = (page: Page) => page.evaluate('askfirst.granted("analytics")').catch(() => undefined);
const ran = (page: Page) => page.evaluate<string[]>('self.ran ?? []').catch(() => undefined);
const offerOf = (page: Page) => page.locator('askfirst-root section[part="reload"]');
const offered = (page: Page, action: 'reload' | 'later') => offerOf(page).locator(`[data-action="${action}"]`);

for (const [action, yes] of [
  ['accept', true],
  ['reject', false],
] as const)
  test(`EU-06: ${action} in one tab is taken up by the other within a second, without a reload`, async ({
    page,
    context,
    site,
    problems,
  }) => {
    const url = site.page('/', html({ body: gated }));
    const other = await context.newPage();
    await page.goto(url);
    await other.goto(url);
    await expect(bannerOf(other)).toBeVisible();
    await mark(page);
    await mark(other);
    for (const each of [page, other])
      await each.evaluate('document.addEventListener("askfirst:change", () => { self.changed = Date.now() })');
    await control(page, action).click();
    await expect(bannerOf(other)).toHaveCount(0);
    const [first, second] = await Promise.all([page, other].map((each) => each.evaluate<number>('self.changed')));
    expect((second ?? Number.NaN) - (first ?? 0)).toBeLessThan(1000);
    expect(await granted(other)).toBe(yes);
    await expect.poll(() => ran(other)).toEqual(yes ? ['a.js'] : []);
    expect(await other.evaluate('askfirst.record.id')).toBe(await page.evaluate('askfirst.record.id'));
    expect([await isMarked(page), await isMarked(other)]).toEqual([true, true]);
    expect(problems).toEqual([]);
  });

for (const [title, act] of [
  ['withdrawing', 'askfirst.rejectAll()'],
  ['withdrawing by name', 'askfirst.choose({ analytics: false })'],
  ['reset', 'askfirst.reset()'],
] as const)
  test(`EU-05: ${title} in one tab reloads only the tabs in which withdrawn code ran`, async ({
    page,
    context,
    site,
  }) => {
    const url = site.page('/', html({ body: gated }));
    const ranToo = await context.newPage();
    const ranNothing = await context.newPage();
    await page.goto(site.page('/without', html({})));
    await control(page, 'accept').click();
    await ranToo.goto(url);
    await ranNothing.goto(`${site.origin}/without`);
    await expect.poll(() => ran(ranToo)).toEqual(['a.js']);
    for (const each of [page, ranToo, ranNothing]) await mark(each);
    await page.evaluate(act);
    await expect.poll(() => granted(ranNothing)).toBe(false);
    await expect.poll(() => isMarked(ranToo)).toBe(false);
    await expect.poll(() => granted(ranToo)).toBe(false);
    expect(await ran(ranToo)).toEqual([]);
    for (const each of [page, ranToo, ranNothing]) await expect(bannerOf(each)).toHaveCount(title === 'reset' ? 1 : 0);
    expect([await isMarked(page), await isMarked(ranNothing)]).toEqual([true, true]);
    expect(site.hits('/hit/')).toHaveLength(1);
  });

test('the centre that is open in another tab stays open and shows the new answer', async ({ page, context, site }) => {
  const url = site.page('/', html({}));
  const other = await context.newPage();
  await page.goto(url);
  await other.goto(url);
  await control(other, 'manage').click();
  const toggle = other.locator('askfirst-root [data-toggle="analytics"]');
  await expect(toggle).not.toBeChecked();
  await control(page, 'accept').click();
  await expect(toggle).toBeChecked();
  await control(other, 'close').click();
  await expect(bannerOf(other)).toHaveCount(0);
});

test('a form that someone has begun to fill is offered a reload, not given one', async ({ page, context, site }) => {
  const url = site.page('/', html({ body: gated + form }));
  const other = await context.newPage();
  await page.goto(url);
  await control(page, 'accept').click();
  await other.goto(url);
  await expect.poll(() => ran(other)).toEqual(['a.js']);
  await other.getByLabel('Name').pressSequentially('Ada');
  await mark(other);
  await page.evaluate('askfirst.rejectAll()');
  await expect(offerOf(other)).toBeVisible();
  await expect(other.getByLabel('Name')).toHaveValue('Ada');
  expect(await granted(other)).toBe(false);
  await offered(other, 'later').click();
  await expect(offerOf(other)).toHaveCount(0);
  await expect(other.locator('askfirst-root [data-consent-open]')).toBeVisible();
  await expect(other.getByLabel('Name')).toHaveValue('Ada');
  expect(await isMarked(other)).toBe(true);
});

test('what a script fills in is no form that someone has begun', async ({ page, site }) => {
  await page.goto(site.page('/', html({ body: gated + form })));
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await mark(page);
  await page.evaluate(() => {
    const input = document.querySelector('input') as HTMLInputElement;
    input.value = 'Ada';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.evaluate('askfirst.rejectAll()');
  await expect.poll(() => isMarked(page)).toBe(false);
});

test('what is typed into the privacy centre is no form either', async ({ page, site }) => {
  await page.goto(site.page('/', html({ body: gated })));
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await mark(page);
  await page.locator('askfirst-root [data-consent-open]').click();
  await page.locator('askfirst-root [data-toggle="analytics"]').click();
  await control(page, 'save').click();
  await expect.poll(() => isMarked(page)).toBe(false);
  await expect.poll(() => granted(page)).toBe(false);
});

test('nor is what is turned in a privacy centre that is a part of the page', async ({ page, site }) => {
  await page.goto(site.page('/', html({ body: `${gated}<askfirst-center></askfirst-center>` })));
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await mark(page);
  await page.locator('askfirst-center [data-toggle="analytics"]').click();
  await page.locator('askfirst-center [data-action="save"]').click();
  await expect.poll(() => isMarked(page)).toBe(false);
  await expect.poll(() => granted(page)).toBe(false);
});

test('a request that someone has begun to write in the privacy centre is a form', async ({ page, site }) => {
  const notice = { rights: { list: [{ right: 'access' }], endpoint: '/requests' } };
  const body = `${gated}<askfirst-center></askfirst-center>`;
  await page.goto(site.page('/', html({ config: { ...config, notice }, body })));
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await mark(page);
  await page.getByRole('button', { name: 'Make a request' }).click();
  await page.getByLabel('E-mail address').pressSequentially('ada');
  await page.evaluate('askfirst.rejectAll()');
  await expect(offerOf(page)).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  await expect(page.getByLabel('E-mail address')).toHaveValue('ada');
});

test("reload: 'offer' only offers; its button reloads, and nothing runs after", async ({ page, site, problems }) => {
  await page.goto(site.page('/', html({ config: { ...config, consent: { reload: 'offer' } }, body: gated })));
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await mark(page);
  await page.evaluate('askfirst.rejectAll()');
  await expect(offerOf(page)).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  await offered(page, 'reload').click();
  await expect.poll(() => isMarked(page)).toBe(false);
  await expect.poll(() => granted(page)).toBe(false);
  expect(await ran(page)).toEqual([]);
  await expect(offerOf(page)).toHaveCount(0);
  expect(problems).toEqual([]);
});

test("reload: 'offer' after reset: the question follows the offer", async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: { ...config, consent: { reload: 'offer' } }, body: gated })));
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await page.evaluate('askfirst.reset()');
  await offered(page, 'later').click();
  await expect(bannerOf(page)).toBeVisible();
});

test("reload: 'never' leaves it to the site, and says what was withdrawn", async ({ page, site }) => {
  await page.goto(site.page('/', html({ config: { ...config, consent: { reload: 'never' } }, body: gated })));
  await control(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['a.js']);
  await page.evaluate('document.addEventListener("askfirst:change", ({ detail }) => { self.change = detail })');
  await page.evaluate('askfirst.rejectAll()');
  expect(await page.evaluate('self.change')).toEqual({ granted: [], withdrawn: ['analytics', 'matomo', 'marketing'] });
  await expect(page.locator('askfirst-root [data-consent-open]')).toBeVisible();
  await expect(offerOf(page)).toHaveCount(0);
  expect(await page.evaluate('self.change !== undefined')).toBe(true);
});

test('without a channel between tabs, a tab follows when it is looked at', async ({
  page,
  context,
  site,
  problems,
}) => {
  await context.addInitScript('delete self.BroadcastChannel');
  const url = site.page('/', html({}));
  const other = await context.newPage();
  await page.goto(url);
  await other.goto(url);
  await control(page, 'reject').click();
  await expect(bannerOf(other)).toBeVisible();
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(bannerOf(other)).toHaveCount(0);
  expect(problems).toEqual([]);
});
