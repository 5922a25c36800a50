import { test as base, type Page } from '@playwright/test';
import type { Config } from '../../src/domain/types.js';
import { type Site, startSite } from './site.js';

export { expect } from '@playwright/test';

/** A small site: one thing that it needs, two that it asks for. */
export const config = {
  revision: '1',
  categories: {
    necessary: { required: true, name: 'Necessary', description: 'Keeps you signed in.' },
    analytics: { name: 'Analytics', description: 'Counts visits.' },
    marketing: { name: 'Marketing', description: 'Shows what fits you.' },
  },
  services: { matomo: { category: 'analytics', name: 'Matomo', cookies: [{ name: '_pk_*', keeps: 'P13M' }] } },
} satisfies Config;

interface Html {
  /** The config of the script tag; a string is put in as it is; null leaves the element out. */
  readonly config?: unknown;
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  /** Attributes of our script tag. */
  readonly tag?: string;
}

/** A page with AskFirst at the end of its head. */
export function html({
  config: own = config,
  head = '',
  body = '<main><h1>A page</h1></main>',
  lang = 'en',
  tag = '',
}: Html): string {
  const text = typeof own === 'string' ? own : JSON.stringify(own).replaceAll('<', '\\u003c');
  const inline = own === null ? '' : `<script type="application/json" data-askfirst-config>${text}</script>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,">${head}${inline}<script src="/dist/askfirst.js" ${tag}></script></head><body>${body}</body></html>`;
}

/**
 * What a visitor does with the banner and the privacy centre, of which one may wait unseen. Playwright looks into open
 * shadow roots by itself.
 */
export const control = (page: Page, action: 'accept' | 'reject' | 'manage' | 'save' | 'close' | 'withdraw') =>
  page.locator(`askfirst-root [data-action="${action}"]:visible`).last();

/** Until no record waits any more: a page that is left before that lets the next one send it again. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction('!Object.keys(localStorage).some((key) => key.startsWith("askfirst.outbox."))');
};

export const bannerOf = (page: Page) => page.locator('askfirst-root section[part="banner"]');
export const centerOf = (page: Page) => page.locator('askfirst-root dialog[open]');

export const test = base.extend<{ site: Site; problems: string[] }>({
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },
  /** What the page threw and what the console called an error. */
  problems: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await use(problems);
  },
});
