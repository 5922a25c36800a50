import { bannerOf, centerOf, control, expect, html, test } from '../../support/browser.js';

/** The most services, or rows of a table, that one task may bring: more of them keep a slow phone from answering. */
const SERVICES = 4;
const ROWS = 10;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const ids = ['a', 'b', 'c'];
const config = {
  categories: Object.fromEntries(ids.map((id) => [id, { name: `Category ${id}`, description: 'What it is for.' }])),
  services: Object.fromEntries(
    numbers(300).map((at) => [
      `s${at}`,
      {
        category: ids[at % ids.length],
        name: `Service ${at}`,
        provider: { name: `Company ${at}`, country: 'FR' },
        cookies: [{ name: `_${at}`, keeps: 'P13M' }],
      },
    ]),
  ),
  notice: {
    recipients: numbers(40).map((at) => ({
      name: `Recipient ${at}`,
      role: 'processor',
      country: 'US',
      purpose: 'Mail',
    })),
  },
};

/** Counts, in each task that a timer begins, what has come since the last one; and how often a formatter is made. */
const count = `
self.counts = []; self.made = 0;
const timer = self.setTimeout;
const inCenter = (selector) =>
  document.querySelector('askfirst-root')?.shadowRoot?.querySelector('[part=center]')?.shadowRoot?.querySelectorAll(selector).length ?? 0;
self.setTimeout = (run, ms, ...rest) => timer(() => {
  counts.push([inCenter('details .entry'), inCenter('[data-section=recipients] tbody tr')]);
  run(...rest);
}, ms);
for (const name of ['NumberFormat', 'DisplayNames', 'ListFormat'])
  Intl[name] = new Proxy(Intl[name], { construct: (made, args) => (self.made++, Reflect.construct(made, args)) });`;

test('no task brings more than 4 of 300 services, or 10 of 40 rows, and none of them makes formatters anew', async ({
  page,
  site,
  problems,
}) => {
  await page.goto(site.page('/', html({ config, head: `<script>${count}</script>` })));
  await control(page, 'manage').click();
  await expect(centerOf(page).locator('details .entry')).toHaveCount(300);
  await expect(centerOf(page).locator('[data-section=recipients] tbody tr')).toHaveCount(40);
  const counts = [...((await page.evaluate('counts')) as [number, number][]), [300, 40] as const];
  const steps = (at: 0 | 1): number[] => counts.map((now, index) => now[at] - (counts[index - 1]?.[at] ?? 0));
  expect(Math.max(...steps(0))).toBeLessThanOrEqual(SERVICES);
  expect(Math.max(...steps(1))).toBeLessThanOrEqual(ROWS);
  // One for numbers, one for countries, two a length of time, one a list of countries; and not several a service.
  expect(await page.evaluate('made')).toBeLessThan(60);

  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a switch that is turned writes the boxes that turn with it, once each, and no other', async ({ page, site }) => {
  await page.goto(site.page('/', html({ config })));
  await control(page, 'manage').click();
  await expect(centerOf(page).locator('details .entry')).toHaveCount(300);
  await page.evaluate(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked') ?? {};
    const written: string[] = [];
    Object.assign(self, { written });
    Object.defineProperty(HTMLInputElement.prototype, 'checked', {
      set(value) {
        written.push((this as HTMLInputElement).id);
        set?.call(this, value);
      },
    });
  });
  const written = (): Promise<string[]> => page.evaluate('written.splice(0)');
  const a = centerOf(page).locator('[data-toggle=a]');
  await a.press('Space');
  await expect(centerOf(page).locator('#count-a')).toHaveText('100 of 100 on');
  const all = await written();
  expect(all).toHaveLength(new Set(all).size);
  expect(new Set(all)).toEqual(new Set(['on-a', ...numbers(100).map((at) => `on-s${at * 3}`)]));
  await centerOf(page).getByText('Services').first().click();
  await centerOf(page).locator('[data-toggle=s3]').press('Space');
  await expect(centerOf(page).locator('#count-a')).toHaveText('99 of 100 on');
  expect((await written()).sort()).toEqual(['on-a', 'on-s3']);
  await expect(a).toHaveJSProperty('indeterminate', true);
});

test('a section that is out of sight is not laid out, until one searches, or is led to it', async ({ page, site }) => {
  const notice = { ...config.notice, measures: [{ items: ['What nobody sees yet'] }] };
  await page.goto(site.page('/', html({ config: { ...config, notice } })));
  const text = centerOf(page).getByText('What nobody sees yet');
  const isLaidOut = (): Promise<boolean> =>
    text.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));

  await control(page, 'manage').click();
  await text.waitFor({ state: 'attached' });
  expect(await isLaidOut()).toBe(false);
  expect(await page.evaluate("find('nobody sees')")).toBe(true);
  await expect.poll(isLaidOut).toBe(true);

  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate('askfirst.state.view')).toBe('banner');
  await control(page, 'manage').click();
  await text.waitFor({ state: 'attached' });
  expect(await isLaidOut()).toBe(false);
  await centerOf(page).getByRole('link', { name: 'How it is protected' }).click();
  await expect.poll(isLaidOut).toBe(true);
});
