import type { CDPSession, Page } from '@playwright/test';
import type { Config } from '../../../src/domain/types.js';
import { config as base, expect, test } from '../../support/browser.js';
import { chromiumPath } from '../../support/chromium.js';

test.use({
  launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox', '--js-flags=--expose-gc'] },
});

const config: Config = { ...base, consent: { reload: 'never' } };

/** A single-page application without the guard, which mounts a part of its page together with AskFirst. */
const application = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An application</title><link rel="icon" href="data:,"></head>
<body><div id="app"></div><script type="module">
import { createConsent } from '/dist/index.js';
import { banner } from '/dist/banner.js';
const until = (test) => new Promise((done, fail) => {
  const end = performance.now() + 15000;
  const look = () => test() ? done() : performance.now() > end ? fail(Error('never: ' + test)) : setTimeout(look, 5);
  look();
});
const shadow = () => document.querySelector('askfirst-root')?.shadowRoot;
// The centre has a shadow root of its own.
const has = (selector) => [shadow(), ...(shadow()?.children ?? [])].some((part) => (part?.shadowRoot ?? part)?.querySelector(selector));
// Everything that a patch could be put on, with the function that is there before anything of ours runs.
const owners = [self, ...Object.getOwnPropertyNames(self).filter((name) => /^[A-Z]/.test(name)).flatMap((name) => [self[name], self[name]?.prototype])];
const natives = owners.filter((owner) => Object(owner) === owner).flatMap((owner) =>
  Object.entries(Object.getOwnPropertyDescriptors(owner)).map(([key, { value, get, set }]) => ({ owner, key, parts: [value, get, set].map((part) => typeof part === 'function' && part) })));
self.patched = () => natives.filter(({ owner, key, parts }) => {
  const now = Object.getOwnPropertyDescriptor(owner, key);
  return ['value', 'get', 'set'].some((part, at) => parts[at] && parts[at] !== now?.[part]);
}).map(({ key }) => key);
self.mount = async (answer) => {
  app.innerHTML = '<iframe title="A map" data-consent="marketing" data-src="/hit/map.html" width="300" height="150"></iframe><a data-consent-open href="#">Cookies</a>';
  const script = Object.assign(document.createElement('script'), { type: 'text/plain', textContent: 'self.runs = (self.runs ?? 0) + 1' });
  script.dataset.consent = 'matomo';
  app.append(script);
  const consent = createConsent(${JSON.stringify(config)}, { banner, center: () => import('/dist/center.js') });
  if (answer) {
    consent[answer]();
    await until(() => !has('[part="banner"]'));
  } else await until(() => has('[part="banner"]'));
  if (answer !== 'acceptAll') await until(() => document.querySelector('askfirst-frame'));
  consent.open('center');
  await until(() => has('dialog[open]'));
  if (answer === 'acceptAll') await until(() => document.querySelector('iframe').src && self.runs);
  consent.destroy();
  app.replaceChildren();
  await until(() => !shadow() && !document.querySelector('askfirst-frame'));
  // The last of what was on its way.
  await new Promise((done) => setTimeout(done, 5));
};
self.stored = () => [document.cookie, ...[localStorage, sessionStorage].map((area) => JSON.stringify({ ...area, 'askfirst.history': '' }))];
self.ready = true;
</script></body></html>`;

/** What the page has once everything is gone that nobody can reach. */
async function count(page: Page, cdp: CDPSession) {
  for (let times = 0; times < 3; times++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(50);
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const stored = await page.evaluate<string[]>('stored()');
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
    // The history of answers grows to its end, of its own. An id differs in length by what its characters are encoded as.
    stored: stored.map((text) => text.split(/[;,]/).length),
    heap: of('JSHeapUsedSize'),
    bytes: stored.join('').length,
  };
}

for (const [title, answer] of [
  ['nobody has answered', ''],
  ['everything is granted', 'acceptAll'],
  ['everything is refused', 'rejectAll'],
] as const)
  test(`100 mounts and unmounts leave nothing behind where ${title}`, async ({ page, site, problems }) => {
    test.setTimeout(180_000);
    await page.goto(site.page('/', application));
    await page.waitForFunction('self.ready');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const mount = (times: number): Promise<unknown> =>
      page.evaluate(`(async () => { for (let n = 0; n < ${times}; n++) await mount('${answer}'); })()`);
    // What is loaded once stays: files, style sheets, what the browser itself prepares.
    await mount(10);
    const { heap, bytes, ...before } = await count(page, cdp);
    await mount(100);
    const { heap: heapAfter, bytes: bytesAfter, ...after } = await count(page, cdp);
    expect(after).toEqual(before);
    // What the engine notes of code that ran: 300 to 600 bytes a mount were measured.
    expect((heapAfter - heap) / 100).toBeLessThan(2500);
    expect(bytesAfter - bytes).toBeLessThan(8);
    expect(await page.evaluate('patched()')).toEqual([]);
    expect(await page.evaluate('self.runs ?? 0')).toBe(answer === 'acceptAll' ? 110 : 0);
    expect(problems).toEqual([]);
  });
