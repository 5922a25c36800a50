import { expect, test } from '@playwright/test';
import { engines } from '../../support/engines.js';
import { guarded } from '../../support/guarded.js';
import { type Site, startSite } from '../../support/site.js';

/** How each kind of request ends that is held, as the page sees it, the same in every browser. */
const endings: [what: string, code: string, ending: unknown][] = [
  ['fetch', `fetch(vendor + '/a').catch((error) => [error.name, error instanceof TypeError])`, ['TypeError', true]],
  [
    'XMLHttpRequest',
    `new Promise((done) => { const events = []; const x = new XMLHttpRequest(); x.open('POST', vendor + '/a');
      x.setRequestHeader('x-a', 'b'); x.onerror = () => events.push('on'); x.onload = () => events.push('load');
      x.addEventListener('error', () => events.push('error')); x.onloadend = () => done([...events, x.status, x.readyState]); x.send('{}') })`,
    ['on', 'error', 0, 4],
  ],
  [
    'a synchronous XMLHttpRequest',
    `(() => { const x = new XMLHttpRequest(); x.open('GET', vendor + '/a', false); try { x.send() } catch (error) { return error.name } })()`,
    'NetworkError',
  ],
  ['a beacon', `navigator.sendBeacon(vendor + '/a', 'b')`, false],
  ['a window', `open(vendor + '/a') === null`, true],
  [
    'a WebSocket',
    // WebKit tells of no end where it refuses to begin.
    `new Promise((done) => { let errors = 0; const s = new WebSocket(vendor.replace('http', 'ws') + '/a', 'chat');
      s.onerror = () => errors++; setTimeout(() => done([errors, s.readyState]), 1000) })`,
    [1, 3],
  ],
  [
    'an event source',
    `new Promise((done) => { let errors = 0; const s = new EventSource(vendor + '/a'); s.onerror = () => errors++;
      setTimeout(() => done([errors, s.readyState]), 300) })`,
    [1, 2],
  ],
  ['a font', `new FontFace('a', \`url(\${vendor}/a)\`).load().catch(({ name }) => name)`, 'NetworkError'],
];

for (const { name: engine, isHere, start } of engines)
  test(`${engine}: what is held ends as a blocked request does, once, and is not sent after the grant`, async () => {
    test.skip(!isHere, 'this browser is not here');
    const site: Site = await startSite();
    const { open, stop } = await start();
    try {
      const visit = await open();
      await visit.goto(site.page('/', guarded({})));
      const vendor = JSON.stringify(`${site.at('localhost')}/hit`);
      // Each by itself, so that one that never ends is seen among the others.
      const each = endings.map(
        ([what, code]) => `Promise.resolve(${code}).then((end) => { seen[${JSON.stringify(what)}] = end });`,
      );
      await visit.evaluate(`(() => { self.vendor = ${vendor}; self.seen = {}; self.thrown = [];
        addEventListener('error', ({ message }) => thrown.push(message)); ${each.join('\n')} })()`);
      const expected = Object.fromEntries(endings.map(([what, , ending]) => [what, ending]));
      await expect.poll(() => visit.evaluate('self.seen')).toEqual(expected);
      await visit.evaluate('askfirst.acceptAll()');
      await visit.evaluate(`fetch('/hit/last').then(() => { self.last = true }) && 0`);
      await expect.poll(() => visit.evaluate('self.last')).toBe(true);
      expect(site.hits('/hit/').map(({ path }) => path)).toEqual(['/hit/last']);
      expect(await visit.evaluate('self.thrown')).toEqual([]);
      await visit.close();
    } finally {
      await stop();
      await site.stop();
    }
  });
