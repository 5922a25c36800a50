import type { Page } from '@playwright/test';
import { answer, textOf } from '../../support/answer.js';
import { expect, test } from '../../support/browser.js';
import { acceptAll, fetched, settle } from '../../support/gated.js';
import { config, guarded } from '../../support/guarded.js';
import type { Site } from '../../support/site.js';

/** Opens a page behind the guard; `vendor` is the address of the vendor there. */
async function open(page: Page, site: Site, options: Parameters<typeof guarded>[0] = {}): Promise<void> {
  await page.addInitScript(`self.vendor = ${JSON.stringify(`${site.at('localhost')}/hit`)}`);
  await page.goto(site.page('/', guarded(options)));
}

const vendorOf = (site: Site): string => `${site.at('localhost')}/hit`;

const replays: [what: string, code: string, ending: unknown][] = [
  ['fetch', `fetch(vendor + '/a.txt').then(({ ok }) => ok, ({ name }) => name)`, true],
  [
    'XMLHttpRequest',
    `new Promise((done) => { const x = new XMLHttpRequest(); x.open('GET', vendor + '/a.txt'); x.onloadend = () => done(x.status === 200); x.send() })`,
    true,
  ],
  ['a beacon', `navigator.sendBeacon(vendor + '/a.txt')`, true],
  [
    'a pixel',
    `new Promise((done) => Object.assign(new Image(), { src: vendor + '/a.gif', onload: () => done(true) }))`,
    true,
  ],
];
for (const [what, code, ending] of replays) {
  test(`${what} of a service that replays waits for the grant`, async ({ page, site }) => {
    await open(page, site, { config: config({ replay: true }) });
    await page.evaluate(`self.answer = ${code}; 0`);
    await settle(page, site);
    expect(fetched(site)).toEqual([]);
    await acceptAll(page);
    expect(await page.evaluate('self.answer')).toEqual(ending);
    await expect.poll(() => fetched(site).length).toBe(1);
  });
}

test('what waits to be replayed fails with a refusal, and never comes', async ({ page, site }) => {
  await open(page, site, { config: config({ replay: true }) });
  await page.evaluate(`self.answer = fetch(vendor + '/a').catch(({ name }) => name); 0`);
  await page.evaluate('askfirst.rejectAll()');
  expect(await page.evaluate('self.answer')).toBe('TypeError');
  await acceptAll(page);
  await settle(page, site);
  expect(fetched(site)).toEqual([]);
});

test('what a stored answer grants is not held once AskFirst has said so, and is until then', async ({ page, site }) => {
  const choice = { analytics: true, vendor: true, marketing: false };
  await page.context().addCookies([{ name: 'askfirst', value: textOf(answer({ choice })), url: site.origin }]);
  const early = `<script>early = fetch(${JSON.stringify(`${vendorOf(site)}/early`)}).catch(({ name }) => name)</script>`;
  await open(page, site, { head: early, body: `<script>late = fetch(vendor + '/late').then(({ ok }) => ok)</script>` });
  expect(await page.evaluate('Promise.all([early, late])')).toEqual(['TypeError', true]);
  expect(fetched(site)).toEqual(['late']);
});

const script = (src: string, rest = ''): string => `<script src="${src}" ${rest}></script>`;
for (const [what, body, ahead] of [
  // A browser fetches ahead what stands in the HTML; `askfirst/html` is for that.
  ['stands in the HTML', (src: string) => script(src), ['a.js']],
  [
    'is written by document.write',
    (src: string) => `<script>document.write('<p>' + ${JSON.stringify(script(src)).replace('</', '<\\/')})</script>`,
    [],
  ],
] as const)
  test(`a script that ${what} does not run before the grant, and runs after it`, async ({ page, site }) => {
    await open(page, site, { body: `<main>${body(`${vendorOf(site)}/a.js`)}<i id="end"></i></main>` });
    expect(await page.evaluate('self.ran')).toBeUndefined();
    await expect(page.locator('main #end')).toHaveCount(1);
    expect(ahead).toEqual(expect.arrayContaining(fetched(site)));
    await acceptAll(page);
    await expect.poll(() => page.evaluate('self.ran')).toEqual(['a.js']);
  });

test('a frame that stands in the HTML is emptied, and comes back after the grant', async ({ page, site }) => {
  await open(page, site, { body: `<iframe title="a" src="${vendorOf(site)}/frame"></iframe>` });
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('data-src', `${vendorOf(site)}/frame`);
  expect(await frame.evaluate((held: HTMLIFrameElement) => held.contentDocument?.URL)).toBe('about:blank');
  await acceptAll(page);
  await expect(frame.contentFrame().locator('html')).toHaveText('');
  await expect.poll(() => page.frames().map((one) => one.url())).toContain(`${vendorOf(site)}/frame`);
});

test('document.write leaves the rest of what it writes as it is', async ({ page, site }) => {
  const written = `<p id=p title='a > b'>a &amp; b<img src="/none.gif" onerror='self.failed = 1'><img id=held src="@"></p><!-- <img src="@"> -->`;
  const code = `document.write(${JSON.stringify(written)}.replaceAll('@', vendor + '/a.gif'))`;
  await open(page, site, { body: `<main><script>${code}</script></main>` });
  expect(
    await page.locator('main').evaluate((main) => [...main.querySelectorAll('p')].map((p) => p.outerHTML)),
  ).toEqual([
    `<p id="p" title="a &gt; b">a &amp; b<img src="/none.gif" onerror="self.failed = 1"><img id="held" data-consent="vendor" data-src="${vendorOf(site)}/a.gif"></p>`,
  ]);
  await settle(page, site);
  expect(fetched(site)).toEqual([]);
});

test('cookies and keys of a denied service are not stored; those of others are, and any can be removed', async ({
  page,
  site,
}) => {
  await open(page, site);
  const store = () =>
    page.evaluate(async () => {
      for (const name of ['_v1', 'other']) {
        Object.assign(document, { cookie: `${name}=1;path=/` });
        localStorage.setItem(name, '1');
        sessionStorage.setItem(name.replace('v', 's'), '1');
      }
      await (self as unknown as { cookieStore: { set(name: string, value: string): Promise<void> } }).cookieStore.set(
        '_v2',
        '1',
      );
      const names = document.cookie.split('; ').map((cookie) => cookie.split('=')[0]);
      return [
        names.filter((name) => name !== 'askfirst').sort(),
        Object.keys(localStorage).sort(),
        Object.keys(sessionStorage).sort(),
      ];
    });
  expect(await store()).toEqual([['other'], ['other'], ['other']]);
  await acceptAll(page);
  expect(await store()).toEqual([
    ['_v1', '_v2', 'other'],
    ['_v1', 'other'],
    ['_s1', 'other'],
  ]);
  await page.evaluate(`document.cookie = '_v1=;max-age=0;path=/'`);
  expect(await page.evaluate('document.cookie')).not.toContain('_v1');
});

test('a forged event grants nothing, and nor does an element of our name', async ({ page, site, problems }) => {
  await open(page, site, {
    head: `<script>for (const name of ['ready', 'change']) document.dispatchEvent(new CustomEvent('askfirst:' + name, { detail: { granted: ['vendor'], withdrawn: [] } }))</script>`,
    body: '<form id="askfirst"><input name="granted"><input name="attributes"><input name="getAttributeNames"></form>',
  });
  await page.evaluate(`document.forms[0].append(Object.assign(new Image(), { src: vendor + '/a.gif' }));
    document.body.append(document.forms[0]); document.dispatchEvent(new CustomEvent('askfirst:change', { detail: { granted: ['vendor'] } }))`);
  await settle(page, site);
  expect(fetched(site)).toEqual([]);
  expect(problems).toEqual([]);
});

test('wrapped functions are what they were: name, length, text, prototypes, errors, subclasses', async ({
  browser,
  site,
}) => {
  const look = `(() => {
    const fail = (code) => { try { code() } catch (error) { return error.name + ': ' + error.message } };
    const functions = [fetch, open, Node.prototype.appendChild, Element.prototype.setAttribute, Document.prototype.write,
      XMLHttpRequest.prototype.open, navigator.sendBeacon, WebSocket, EventSource, Worker, Audio, FontFace, Function.prototype.toString,
      Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set, Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML').set];
    class Mine extends WebSocket { get mine() { return 1 } }
    const socket = new Mine('ws://127.0.0.1:1');
    return [
      functions.map((one) => [one.name, one.length, String(one), Function.prototype.toString.call(one), typeof one]),
      [WebSocket.CONNECTING, WebSocket.prototype.constructor === WebSocket, socket.constructor === Mine, socket.mine, socket instanceof WebSocket, new Audio() instanceof HTMLAudioElement, new Audio() instanceof Audio],
      Object.keys(Object.getOwnPropertyDescriptors(HTMLImageElement.prototype)).sort(),
      [fail(() => document.body.appendChild(1)), fail(() => document.body.appendChild()), fail(() => Node.prototype.appendChild.call(1, document.body)),
        fail(() => document.body.setAttribute('1', '1')), fail(() => document.body.setAttribute('a')), fail(() => new WebSocket('a b:')), fail(() => WebSocket('ws://a')),
        fail(() => new XMLHttpRequest().send()), fail(() => new XMLHttpRequest().open('GET', 'http://a b')), fail(() => document.body.insertAdjacentHTML('x', '&#1')),
        fail(() => document.body.insertBefore(document.body, null)), fail(() => sessionStorage.setItem('a'))],
      [document.body.style instanceof CSSStyleDeclaration, document.body.style === document.body.style, (document.body.style.color = 'red', document.body.style.cssText), document.body.style.length,
        document.body.style.getPropertyValue('color'), 'color' in document.body.style],
    ];
  })()`;
  const page = await browser.newPage();
  await page.goto(site.page('/plain', '<!doctype html><title>A page</title><body>'));
  const plain = await page.evaluate(look);
  await page.goto(site.page('/', guarded({})));
  expect(await page.evaluate(look)).toEqual(plain);
  await page.close();
});

test('a second copy does nothing, and what others wrap later stays', async ({ page, site }) => {
  const wrap = `<script>mine = fetch; fetch = (...args) => { called = (self.called ?? 0) + 1; return mine(...args) }</script>`;
  await open(page, site, { head: `<script>first = fetch</script><script src="/dist/guard.js"></script>${wrap}` });
  expect(await page.evaluate('first === mine')).toBe(true);
  await page.evaluate(`fetch(vendor + '/a').catch(() => {})`);
  await acceptAll(page);
  expect(await page.evaluate(`fetch(vendor + '/b').then(() => called)`)).toBe(2);
  expect(fetched(site)).toEqual(['b']);
});

test('without a config before it the guard says so, and holds nothing', async ({ page, site }) => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await page.goto(site.page('/', '<!doctype html><title>A page</title><script src="/dist/guard.js"></script>'));
  expect(lines).toEqual([expect.stringMatching(/^AskFirst: guard\.js needs the config before its tag/)]);
  expect(await page.evaluate(`String(fetch)`)).toContain('native');
});

test.describe('every third party', () => {
  const own = config({ consent: { guard: { others: 'marketing' } }, services: {} });
  test('that no service names waits for what stands for it, and is told; the site itself does not', async ({
    page,
    site,
  }) => {
    const lines: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && lines.push(message.text()));
    await open(page, site, {
      config: own,
      head: `<script>hosts = []; document.addEventListener('askfirst:undeclared', ({ detail }) => hosts.push(detail.host))</script>`,
    });
    const ask = (address: string) => page.evaluate(`fetch(${JSON.stringify(address)}).then(() => 1, () => 0)`);
    expect(await ask(`${vendorOf(site)}/a`)).toBe(0);
    expect(await ask('/hit/own')).toBe(1);
    await ask(`${vendorOf(site)}/b`);
    expect(await page.evaluate('hosts')).toEqual(['localhost']);
    expect(lines).toEqual(['AskFirst: no service names localhost']);
    await page.evaluate('askfirst.choose({ analytics: true })');
    expect(await ask(`${vendorOf(site)}/c`)).toBe(0);
    await acceptAll(page);
    expect(await ask(`${vendorOf(site)}/d`)).toBe(1);
    expect(fetched(site)).toEqual(['d', 'own']);
  });
});

test.describe('lockdown', () => {
  const level = { consent: { guard: { level: 'lockdown' } } } as const;
  const policies = (page: Page) => page.locator('meta[http-equiv="Content-Security-Policy"]').count();

  test('lists the hosts that the config forgot, and lets the site be', async ({ page, site }) => {
    await open(page, site, {
      config: { ...config(level), services: {} },
      head: `<script>hosts = []; document.addEventListener('askfirst:undeclared', ({ detail }) => hosts.push(detail.host))</script>`,
    });
    expect(await policies(page)).toBe(1);
    await page.evaluate(`Promise.allSettled([import(vendor + '/a.js'), fetch(vendor + '/b'), import('/hit/own.js')])`);
    await expect.poll(() => page.evaluate('hosts')).toEqual(['localhost']);
    expect(fetched(site)).toEqual(['own.js']);
  });

  test('reloads once after consent, and then lets everything through', async ({ page, site }) => {
    let loads = 0;
    page.on('load', () => loads++);
    await open(page, site, {
      config: config(level),
      body: `<script>import(vendor + '/a.js').catch(() => {})</script>`,
    });
    expect(fetched(site)).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => fetched(site)).toEqual(['a.js']);
    await settle(page, site);
    expect([loads, await policies(page)]).toEqual([2, 0]);
  });

  test('after a yes to a part, keeps the rest out', async ({ page, site }) => {
    await open(page, site, { config: config(level) });
    await page.evaluate('askfirst.choose({ marketing: true })');
    await page.waitForTimeout(1500);
    expect(await policies(page)).toBe(1);
    await page.evaluate('askfirst.choose({ analytics: true, marketing: false })');
    await expect
      .poll(() => page.evaluate(`fetch(vendor + '/a').then(() => 1, () => 0)`).catch(() => 0), { timeout: 4000 })
      .toBe(1);
    expect(await policies(page)).toBe(1);
  });

  test('does not reload over a form that someone has begun to fill', async ({ page, site }) => {
    await open(page, site, { config: config(level), body: '<input aria-label="Name">' });
    await page.getByLabel('Name').fill('A');
    await acceptAll(page);
    await page.waitForTimeout(300);
    await expect(page.getByLabel('Name')).toHaveValue('A');
  });
});

test('what a page declares itself keeps its order behind the guard', async ({ page, site }) => {
  const held = (name: string) =>
    `<script type="text/plain" data-consent="analytics" src="${vendorOf(site)}/${name}"></script>`;
  site.answer(
    '/hit/slow.js',
    (_request, response) => void setTimeout(() => response.end(`(self.ran ||= []).push('slow.js')`), 300),
  );
  await open(page, site, { body: held('slow.js') + held('b.js') + held('c.js') });
  await acceptAll(page);
  await expect.poll(() => page.evaluate('self.ran')).toEqual(['slow.js', 'b.js', 'c.js']);
});

test('PF-03 under Trusted Types HTML and scripts are held and let through like any others', async ({
  page,
  site,
  problems,
}) => {
  const body = `<main></main><script nonce="abc">
    const policy = trustedTypes.createPolicy('page', { createHTML: (html) => html, createScriptURL: (url) => url });
    document.querySelector('main').innerHTML = policy.createHTML('<b>b</b><img alt="" src="' + vendor + '/a.gif">');
    document.querySelector('main').insertAdjacentHTML('beforeend', policy.createHTML('<i>&#x2F;</i>'));
    document.write(policy.createHTML('<u>u</u>'));
    const s = document.createElement('script'); s.nonce = 'abc'; s.src = policy.createScriptURL(vendor + '/a.js'); document.head.append(s);
  </script>`;
  const html = guarded({ body }).replaceAll('<script src=', '<script nonce="abc" src=');
  const policy = `script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'; object-src 'none'; base-uri 'none'`;
  await page.addInitScript(`self.vendor = ${JSON.stringify(vendorOf(site))}`);
  await page.goto(site.page('/', html, { 'content-security-policy': policy }));
  await settle(page, site);
  expect(fetched(site)).toEqual([]);
  await expect(page.locator('main > b, main > img, main > i, u')).toHaveCount(4);
  await acceptAll(page);
  await expect.poll(() => fetched(site)).toEqual(['a.gif', 'a.js']);
  expect(problems).toEqual([]);
});

for (const name of ['currentScript', 'querySelectorAll', 'baseURI', 'documentElement', 'head', 'cookie'])
  test(`an element named ${name} opens nothing, and throws nothing`, async ({ page, site }) => {
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    const html = guarded({
      body: '<script>document.body.append(Object.assign(new Image(), { src: vendor + "/a.gif" }))</script>',
    });
    await page.addInitScript(`self.vendor = ${JSON.stringify(vendorOf(site))}`);
    await page.goto(site.page('/', html.replace('<script type="application/json"', `<form name="${name}"></form>$&`)));
    await settle(page, site);
    expect(fetched(site)).toEqual([]);
    expect(thrown).toEqual([]);
  });
