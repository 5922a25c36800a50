import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCollector, sqlite, stop, toNodeHandler } from '../../../dist/collector.js';
import { encode } from '../../../src/domain/codec.js';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { expect, test } from '../../support/browser.js';

const DAY = 86_400_000;

for (const action of ['accept-all', 'reject-all'] as const)
  test(`PF-04: the collector lets a browser keep ${action} for as long as it says`, async ({ page, context }) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const collector = createCollector({ store: await sqlite(':memory:'), origins: [origin], cookie: {} });
    const collect = toNodeHandler(collector);
    server.on('request', (incoming, outgoing) => {
      if (incoming.url === '/privacy/records') collect(incoming, outgoing);
      else outgoing.setHeader('content-type', 'text/html').end('<!doctype html><title>A page</title>');
    });
    await page.goto(origin);

    const id = crypto.randomUUID();
    const record: ConsentRecord = {
      format: 1,
      id,
      subject: id,
      previous: null,
      time: new Date().toISOString(),
      expires: new Date(Date.now() + 182 * DAY).toISOString(),
      revision: '1',
      choice: { analytics: action === 'accept-all' },
      action,
      surface: 'banner',
      language: 'en',
      shown: null,
      signals: { gpc: false },
      origin,
      version: '0.1.0',
    };
    // Seven days: what Safari makes of whatever a script writes.
    const value = encodeURIComponent(encode(record));
    const expires = Math.round(Date.now() / 1000) + 7 * 86_400;
    await context.addCookies([{ name: 'askfirst', value, domain: '127.0.0.1', path: '/', sameSite: 'Lax', expires }]);
    const status = await page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/privacy/records', { method: 'POST', headers, body, credentials: 'same-origin' })).status;
    }, JSON.stringify(record));
    expect(status).toBe(201);
    expect(await page.evaluate(() => document.cookie)).toBe(`askfirst=${value}`);
    const [cookie, ...others] = await context.cookies();
    expect(others).toEqual([]);
    expect(Math.round(((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400)).toBe(182);
    await page.close();
    await stop(server, collector, 100);
  });
