import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Collector, createCollector, sqlite, stop, toNodeHandler } from '../../../dist/collector.js';
import { expect, test } from '../../support/browser.js';

const TOKEN = 'a-token-that-nobody-guesses';
const DAY = 86_400_000;

let server: Server;
let collector: Collector;
let url: string;

test.beforeAll(async () => {
  const store = await sqlite(':memory:');
  const records = Array.from({ length: 400 }, (_, index) => {
    const id = randomUUID();
    const time = new Date(Date.now() - (index % 7) * DAY - 1000).toISOString();
    const record = {
      format: 1 as const,
      id,
      subject: id,
      previous: null,
      time,
      expires: new Date(Date.now() + 100 * DAY).toISOString(),
      revision: '1',
      ...(index < 240
        ? {
            choice: { analytics: index % 3 > 0, marketing: index % 4 === 0 },
            action: index % 3 ? ('save' as const) : ('reject-all' as const),
          }
        : { choice: {}, action: 'asked' as const }),
      surface: 'banner' as const,
      language: index % 2 ? 'en' : 'fr',
      shown: null,
      signals: { gpc: false },
      origin: 'https://example.com',
      ...(index % 5 === 0 && { regime: 'opt-out' as const }),
      version: '0.1.0',
    };
    return { record, received: time };
  });
  await store.append(records);
  collector = createCollector({ store, origins: ['https://example.com'], operator: { token: TOKEN } });
  server = createServer(toNodeHandler(collector)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/privacy/records/dashboard`;
});

test.afterAll(() => stop(server, collector, 100));

test('the operators’ page: strict policy, plots with their tables, accessible', async ({ page, problems }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
  const response = await page.goto(url);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  await page.getByLabel('Token').fill('another-token-than-it-is');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('status')).toHaveText('this needs the operators’ token');
  expect(problems.filter((text) => !text.includes('401'))).toEqual([]);
  problems.length = 0;

  await page.getByLabel('Token').fill(TOKEN);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Answers',
    'Categories and services',
    'Languages',
    'Where people answered',
    'Regimes',
    'Questions shown',
  ]);
  await expect(page.locator('canvas')).toHaveCount(6);
  const answers = page.getByRole('table', { name: 'Answers, by day' });
  await expect(answers.getByRole('columnheader')).toHaveText(['Day', 'save', 'reject-all']);
  await expect(answers.getByRole('rowheader').first()).toHaveText(/^\d{4}-\d\d-\d\d$/);
  for (const cell of await answers.getByRole('cell').allTextContents()) expect(Number(cell) % 10).toBe(0);
  const regimes = page.getByRole('table', { name: 'Regimes, by day' });
  await expect(regimes.getByRole('columnheader')).toHaveText(['Day', 'opt-in', 'opt-out']);
  const asked = page.getByRole('table', { name: 'Questions shown, by day' });
  await expect(asked.getByRole('columnheader')).toHaveText(['Day', 'asked']);
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('canvas')].every((canvas) =>
      canvas
        .getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((byte) => byte > 0),
    ),
  );
  expect(drawn).toBe(true);

  // By Playwright's own world, which the page's policy does not bind.
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Show' }).click();
  // The wide plots stand there until the narrow ones have come.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.locator('canvas')).toHaveCount(6);
  expect(problems).toEqual([]);
});
