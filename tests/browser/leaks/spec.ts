import { expect, test } from '@playwright/test';
import { startSite } from '../../support/site.js';
import { type Arrivals, journey, PHASES } from './journey.js';
import { vectors } from './vectors.js';

for (const level of ['patch', 'lockdown'] as const)
  test.describe(`Chromium, ${level}:`, () => {
    test.describe.configure({ mode: 'default' });
    let arrivals: Arrivals;
    test.beforeAll(async ({ browser }) => {
      test.setTimeout(60_000);
      const site = await startSite();
      const open = async () => {
        const page = await browser.newPage();
        return {
          goto: async (address: string) => void (await page.goto(address)),
          evaluate: (code: string) => page.evaluate(code),
          close: () => page.close(),
        };
      };
      arrivals = await journey(open, site, level);
      await site.stop();
    });
    for (const { name } of vectors)
      test(name, () => {
        const seen = PHASES.filter((phase) => arrivals[phase].has(name));
        expect(seen).toEqual(['accepted']);
      });
  });
