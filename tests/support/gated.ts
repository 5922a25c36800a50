import type { Page } from '@playwright/test';
import type { Consent } from '../../src/manager/consent.js';
import type { Site } from './site.js';

/** What the global scope of a test page holds: our object, and the names of the scripts that ran, in that order. */
export type Global = { askfirst: Consent; ran?: string[] };

/** A held script that says that it ran. */
export const inline = (name: string, attributes = '', id = 'analytics'): string =>
  `<script type="text/plain" data-consent="${id}" ${attributes}>(self.ran ||= []).push('${name}')</script>`;

/** A held script that is fetched from a vendor; `a.js` lies at `/hit/a.js`. */
export const external = (name: string, attributes = '', id = 'analytics'): string =>
  `<script type="text/plain" data-consent="${id}" ${attributes} src="${name.startsWith('/') ? '' : '/hit/'}${name}"></script>`;

export const ran = (page: Page): Promise<string[]> => page.evaluate(() => (self as unknown as Global).ran ?? []);

/** The vendor's side: what was fetched from it, sorted. */
export const fetched = (site: Site): string[] =>
  site
    .hits('/hit/')
    .map(({ path }) => path.slice('/hit/'.length))
    .sort();

export const acceptAll = (page: Page): Promise<void> =>
  page.evaluate(() => (self as unknown as Global).askfirst.acceptAll());

/** Waits until the page's tasks and requests of before are through: proves that nothing more follows. */
export async function settle(page: Page, site: Site): Promise<void> {
  site.answer('/settle', (_request, response) => response.end());
  await page.evaluate(async () => {
    // As many as a file takes that fetches another one, which makes a hash.
    for (let hop = 0; hop < 4; hop++) {
      await fetch('/settle');
      await new Promise(requestAnimationFrame);
    }
  });
}
