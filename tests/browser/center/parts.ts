import type { Locator, Page } from '@playwright/test';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { bannerOf, centerOf, expect } from '../../support/browser.js';
import type { Site } from '../../support/site.js';
import { variants } from './variants.js';

/** The switch of a category or service. */
export const toggle = (page: Page, id: string): Locator => centerOf(page).locator(`[data-toggle=${id}]`);
/** What is said once the dialog is gone. */
export const said = (page: Page): Locator => page.locator('askfirst-root .said:not(:empty)');
/** What has the focus, inside shadow roots too, and whether it can be seen. */
export const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
    const element = root.activeElement as HTMLElement;
    const { x, y, width, height } = element.getBoundingClientRect();
    const seen = element.contains(root.elementFromPoint(x + width / 2, y + height / 2));
    const { action, toggle } = element.dataset;
    return `${action ?? toggle ?? element.textContent?.trim()}${seen ? '' : ' (covered)'}`;
  });

/** What the visitor said before, by the site's own interface. */
const answers = { none: '', whole: 'acceptAll()', mixed: 'choose({ analytics: true, plausible: false, media: true })' };

/** Puts the journey's page at `/`; its records arrive in the list. */
export async function visit(page: Page, site: Site, html = variants.plain): Promise<ConsentRecord[]> {
  const records: ConsentRecord[] = [];
  site.answer('/records', (_request, response, body) => {
    records.push(JSON.parse(`${body}`));
    response.writeHead(204).end();
  });
  await page.goto(site.page('/', html));
  return records;
}

/** As `visit`, then opens the centre. */
export async function open(page: Page, site: Site, html = variants.plain, answer: keyof typeof answers = 'none') {
  const records = await visit(page, site, html);
  if (answers[answer]) await page.evaluate(`askfirst.${answers[answer]}`);
  await page.locator('#open').click();
  await expect(centerOf(page)).toBeVisible();
  if (answers[answer]) await expect(bannerOf(page)).toHaveCount(0);
  return records;
}
