/** Takes the README's pictures from the demonstration: `node tests/pictures.mjs`, after a build, with `CHROMIUM_PATH`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { startDemo } from '../demo/server.mjs';

const folder = fileURLToPath(new URL('../demo/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'askfirst-'));
const demo = await startDemo({ port: 0, data });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(`${demo.url}/sites/wisec/`);
await page.locator('askfirst-root [data-action=manage]').waitFor();
await page.screenshot({ path: join(folder, 'banner.png') });
await page.locator('askfirst-root [data-action=manage]').click();
await page.locator('askfirst-root dialog[open] summary').nth(1).click();
await page.locator('askfirst-root [data-toggle=amplitude]').scrollIntoViewIfNeeded();
await page.waitForTimeout(300);
await page.screenshot({ path: join(folder, 'center.png') });
await browser.close();
await demo.stop();
rmSync(data, { recursive: true });
