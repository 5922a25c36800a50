import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { startDemo } from '../../../demo/server.mjs';

export { expect } from '@playwright/test';

type Demo = Awaited<ReturnType<typeof startDemo>>;

/** The demonstration, one for all tests of a file. */
export const test = base.extend<object, { demo: Demo }>({
  demo: [
    async ({ browserName: _ }, use) => {
      const data = await mkdtemp(join(tmpdir(), 'askfirst-seeds-'));
      const demo = await startDemo({ port: 0, data });
      await use(demo);
      await demo.stop();
      await rm(data, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

export const center = (page: Page): Locator => page.getByRole('dialog');

/** A section of the centre, by the name of its address. */
export const section = (page: Page, id: string): Locator => center(page).locator(`[data-section="${id}"]`);

/** Opens the centre by its address, and waits until the last section is there. */
export async function openAt(page: Page, demo: Demo, path: string, id = 'contact'): Promise<void> {
  await page.goto(`${demo.url}/sites/${path}#privacy/${id}`);
  await expect(section(page, 'contact').getByRole('heading').first()).toBeVisible();
}

/** A kind of data, with all that is said of it. */
export const kind = (page: Page, name: string): Locator =>
  section(page, 'data')
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

/** What is said of a use, or how long something is kept: the item of a list that begins with `name`. */
export const item = (page: Page, id: string, name: string): Locator =>
  section(page, id)
    .getByRole('listitem')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first();

/** The cells of the row that `name` heads. */
export const cells = (page: Page, id: string, name: string | RegExp): Promise<string[]> =>
  section(page, id)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell')
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim()));

/** What there is to read in a section, or in anything else that is given: also what is out of sight, and so not laid out. */
const readIn = (place: Locator): Promise<string> =>
  place.evaluate((element: HTMLElement) => {
    const parts = [element, ...element.querySelectorAll<HTMLElement>('.part-of-notice')];
    for (const { style } of parts) style.contentVisibility = 'visible';
    const text = element.innerText.replace(/\s+/g, ' ');
    for (const { style } of parts) style.contentVisibility = '';
    return text;
  });

/** Each text is there, in the section or anything else that is given. */
export async function says(place: Locator, texts: readonly string[]): Promise<void> {
  const text = await readIn(place);
  expect(texts.filter((wanted) => !text.includes(wanted))).toEqual([]);
}

/** Nothing asks, and nothing is stored, also once the centre has been read. */
export async function asksAndStoresNothing(page: Page, demo: Demo, path: string): Promise<void> {
  const foreign: string[] = [];
  page.on('request', (request) => request.url().startsWith(demo.url) || foreign.push(request.url()));
  await openAt(page, demo, path);
  await page.keyboard.press('Escape');
  await expect(center(page)).toHaveCount(0);
  await expect(page.locator('[part=banner]')).toHaveCount(0);
  const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect([stored, await page.context().cookies(), foreign]).toEqual([['', 0, 0], [], []]);
}
