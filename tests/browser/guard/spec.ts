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

test('EU-01: whatever holds an address is found deep in a tree that was parsed elsewhere, and comes with the grant', async ({
  page,
  site,
}) => {
  const markup = [
    '<img alt="" src="@/src">',
    '<img alt="" srcset="@/srcset 1x">',
    '<link rel="stylesheet" href="@/href">',
    '<link rel="preload" as="image" imagesrcset="@/imagesrcset 1x">',
    '<object data="@/data"></object>',
    '<video poster="@/poster"></video>',
    '<table background="@/background"><tr><td>A table</td></tr></table>',
    '<iframe title="A frame" srcdoc="&lt;img alt=\'\' src=\'@/srcdoc\'&gt;"></iframe>',
    '<p style="background: url(@/attribute)">Styled</p>',
    '<style>h2 { background: url(@/sheet) }</style><h2>Styled</h2>',
    '<svg><image href="@/svg" width="9" height="9"></image></svg>',
    '<svg><image xlink:href="@/xlink" width="9" height="9"></image></svg>',
  ];
  const kinds = markup.map((html) => /@\/(\w+)/.exec(html)?.[1]).sort();
  // A hint that comes late: Chromium does not follow it.
  const coming = kinds.filter((kind) => kind !== 'imagesrcset');
  await open(page, site);
  await page.evaluate((html) => {
    const { vendor } = self as unknown as { vendor: string };
    const { body } = new DOMParser().parseFromString(
      `<div class="a"><div><i></i>${html.replaceAll('@', vendor)}</div></div>`,
      'text/html',
    );
    document.body.append(body.firstChild as Node);
  }, markup.join(''));
  await settle(page, site);
  expect(fetched(site)).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => [...new Set(fetched(site))].filter((kind) => kind !== 'imagesrcset').sort()).toEqual(coming);
});

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
        Object.keys(localStorage)
          .filter((name) => !name.startsWith('askfirst.'))
          .sort(),
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
  expect(lines).toEqual([expect.stringMatching(/^AskFirst: guard\.js needs the config before it/)]);
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
    await expect.poll(() => loads).toBe(2);
    expect(await policies(page)).toBe(0);
  });

  test('after a yes to a part, keeps the rest out', async ({ page, site }) => {
    await open(page, site, { config: config(level) });
    await page.evaluate('self.marked = true');
    await page.evaluate('askfirst.choose({ marketing: true })');
    await page.waitForTimeout(1500);
    expect([await page.evaluate('self.marked'), await policies(page)]).toEqual([true, 1]);
    await page.evaluate('askfirst.choose({ analytics: true, marketing: false })');
    await expect
      .poll(() => page.evaluate(`fetch(vendor + '/a').then(() => 1, () => 0)`).catch(() => 0), { timeout: 15_000 })
      .toBe(1);
    expect(await policies(page)).toBe(1);
  });

  test('does not reload over a form that someone has begun to fill', async ({ page, site }) => {
    await open(page, site, { config: config(level), body: '<input aria-label="Name">' });
    await page.getByLabel('Name').fill('A');
    await acceptAll(page);
    await page.waitForTimeout(1500);
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

test.describe('a page that did nothing wrong', () => {
  const PAGE = '/hit/own.gif';
  /** What the page sees; `grant()` answers, and waits until the answer has come through. */
  const rows: [what: string, code: string, seen: unknown, body?: string][] = [
    [
      'gets no script out of markup under the names of what we hold',
      `await grant(); return [...document.querySelectorAll('main *')].map((one) => [one.getAttribute('href'), one.getAttribute('srcdoc'), one.textContent])`,
      [
        [null, null, 'a'],
        [null, null, ''],
        [null, null, 'b'],
      ],
      `<main><a data-consent="necessary" data-held-href="javascript:alert(1)">a</a><iframe title="" data-consent="necessary" data-held-srcdoc="<script>alert(1)</script>"></iframe><a style="background:url(VENDOR/a.gif)" data-held-href="javascript:alert(1)" data-held--href="javascript:alert(1)">b</a></main>`,
    ],
    [
      'is not frozen by long text',
      `const from = performance.now(); const long = 'a'.repeat(2e5); const p = document.createElement('p');
       p.innerHTML = long + ' see //x'; p.style.backgroundImage = 'url(data:image/bmp;base64,' + long + '//8=)';
       document.createElement('style').textContent = long; document.write('<a'.repeat(4e4)); return performance.now() - from < 9000`,
      true,
    ],
    [
      'keeps the CSS that took the place of what is held',
      `const s = document.head.appendChild(document.createElement('style')); s.textContent = 'i{background:url(' + vendor + '/a.gif)}';
       s.textContent = 'i{color:red}'; await grant(); return s.textContent`,
      'i{color:red}',
    ],
    [
      'keeps the CSS that came behind what is held',
      `const s = document.head.appendChild(document.createElement('style')); s.textContent = 'i{background:url(' + vendor + '/a.gif)}';
       s.textContent += 'i{color:red}'; s.append('b{}'); document.head.append(s); await grant(); return s.textContent.replace(vendor, '')`,
      'i{background:url(/a.gif)}i{color:red}b{}',
    ],
    [
      'keeps the style that came behind what is held, and takes one back',
      `const [a, b] = [0, 1].map(() => document.body.appendChild(document.createElement('p')));
       a.style.backgroundImage = 'url(' + vendor + '/a.gif)'; b.style.cssText = 'background-image:url(' + vendor + '/a.gif)'; a.style.color = 'red'; b.style.removeProperty('background-image');
       await grant(); return [a, b].map((p) => p.getAttribute('style').replace(vendor, ''))`,
      ['background-image: url("/a.gif"); color: red;', ''],
    ],
    [
      'keeps what it gave a copy',
      `const i = new Image(); i.src = vendor + '/a.gif'; const c = i.cloneNode(); c.src = '${PAGE}'; document.body.append(c);
       await grant(); return [c.getAttribute('src'), c.hasAttribute('data-src')]`,
      [PAGE, false],
    ],
    [
      'gets a copy of a plug-in that was held, and a written one',
      `const o = document.createElement('object'); o.data = vendor + '/a.html'; document.body.append(o.cloneNode());
       document.querySelector('main').innerHTML += ''; await grant(); return [...document.querySelectorAll('object')].map((one) => one.data.replace(vendor, ''))`,
      ['/b.html', '/a.html'],
      `<main><script>document.write('<object data="' + vendor + '/b.html"></object>')</script></main>`,
    ],
    [
      'has templates that stay what they are',
      `const t = document.createElement('template'); t.innerHTML = '<img alt="" src="' + vendor + '/a.gif">'; const before = t.innerHTML;
       const held = document.importNode(t.content, true).firstChild.getAttribute('src'); await grant();
       return [t.innerHTML === before, held, document.importNode(t.content, true).firstChild.getAttribute('src').replace(vendor, '')]`,
      [true, null, '/a.gif'],
    ],
    [
      'has its inline scripts written as they are',
      `return [self.a, self.b, document.querySelector('textarea').value, document.querySelectorAll('main img[data-src]').length]`,
      ['<img src="//localhost/a">', 1, '<img src="//localhost/b">', 1],
      `<main><script>document.write('<script>a = \\'<img src="//localhost/a">\\'; b = 1<2 && 1</' + 'script><textarea><img src="//localhost/b"></textarea><img src="//localhost/c">')</script></main>`,
    ],
    [
      'gets all of a long HTML',
      `const p = document.createElement('p'); p.innerHTML = '<i></i>'.repeat(2e5) + '<img src="' + vendor + '/a.gif">'; return p.childNodes.length`,
      200001,
    ],
    [
      'keeps the shadow roots that HTML declares',
      `const p = document.body.appendChild(document.createElement('p'));
       p.setHTMLUnsafe('<span><template shadowrootmode="open"><u></u></template></span><img src="' + vendor + '/a.gif">'); return !!p.firstChild.shadowRoot`,
      true,
    ],
    [
      'hears of a place that is none, and keeps its element',
      `const p = document.createElement('p'); p.innerHTML = '<b></b>';
       try { p.insertAdjacentHTML('bogus', '<img src="' + vendor + '/a.gif">') } catch ({ name }) { return [name, p.innerHTML] }`,
      ['SyntaxError', '<b></b>'],
    ],
    [
      'keeps its CSS where HTML is put beside it',
      `const s = document.head.appendChild(document.createElement('style')); s.textContent = 'b{}';
       for (const [place, css] of [['beforeend', ''], ['beforeend', 'i{}'], ['afterbegin', 'u{}']]) s.insertAdjacentHTML(place, css); return s.textContent`,
      'u{}b{}i{}',
    ],
    [
      'may have replaced Array.prototype.entries',
      `Array.prototype.entries = function () { return this.slice() }; const s = document.head.appendChild(document.createElement('style')); return s.sheet.insertRule('a{}', 0)`,
      0,
    ],
    [
      'may send any event to any target',
      `const errors = []; addEventListener('error', ({ message }) => errors.push(message)); document.dispatchEvent(new Event('submit')); dispatchEvent(new Event('submit')); return errors`,
      [],
    ],
    ['has cookieStore reject, not throw', `return cookieStore.set().catch(({ name }) => name)`, 'TypeError'],
    [
      'may name the inputs of a form as it likes',
      `const f = document.createElement('form'); f.innerHTML = '<input name="nodeType"><input name="querySelectorAll"><input name="localName">'; document.body.append(f); return f.isConnected`,
      true,
    ],
    [
      'may take the methods of a style from their prototype',
      `const p = document.createElement('p'); const of = CSSStyleDeclaration.prototype; of.setProperty.call(p.style, 'color', 'red');
       return [p.getAttribute('style'), of.getPropertyValue.call(p.style, 'color'), Object.getOwnPropertyDescriptor(of, 'cssText').get.call(p.style), p.style.item === p.style.item]`,
      ['color: red;', 'red', 'color: red;', true],
    ],
    [
      'has workers that are strict, and shared',
      `const answer = (worker) => new Promise((done) => { worker.onmessage = ({ data }) => done(data) });
       const u = URL.createObjectURL(new Blob(['"use strict"; postMessage((function () { return !this })())']));
       const v = URL.createObjectURL(new Blob(['let n = 0; onconnect = ({ ports }) => ports[0].postMessage(++n)']));
       return [await answer(new Worker(u)), await answer(new SharedWorker(v).port), await answer(new SharedWorker(v).port)]`,
      [true, 1, 2],
    ],
  ];
  for (const [what, code, seen, body] of rows)
    test(what, async ({ page, site, problems }) => {
      await open(page, site, body === undefined ? {} : { body: body.replaceAll('VENDOR', vendorOf(site)) });
      const result = page.evaluate(`(async () => {
        const grant = async () => { askfirst.acceptAll(); await new Promise((done) => setTimeout(done, 50)) };
        ${code} })()`);
      expect(await result).toEqual(seen);
      expect(problems.filter((problem) => problem.startsWith('thrown'))).toEqual([]);
    });
});

test('what names hosts of two services waits for both', async ({ page, site }) => {
  const two = config();
  const other = { category: 'marketing', name: 'Other', hosts: ['other.test'] } as const;
  await open(page, site, { config: { ...two, services: { ...two.services, other } } });
  await page.evaluate(`(() => {
    const f = document.createElement('iframe'); f.title = 'f'; f.srcdoc = '<img src="' + vendor + '/a.gif"><img src="//other.test/b.gif">';
    const l = document.createElement('link'); l.rel = 'preload'; l.as = 'image'; l.imageSrcset = '//other.test/c.gif'; l.href = vendor + '/d.gif';
    document.body.append(f, l);
    self.state = () => [f.srcdoc.length > 0, l.imageSrcset];
  })()`);
  await page.evaluate('askfirst.choose({ analytics: true })');
  await settle(page, site);
  expect([await page.evaluate('state()'), fetched(site).includes('a.gif')]).toEqual([[false, ''], false]);
  await acceptAll(page);
  await expect.poll(() => page.evaluate('state()')).toEqual([true, '//other.test/c.gif']);
});

/** Ways past the guard that were open once; each tries to reach `u`. */
const ways: [what: string, code: string][] = [
  ['HTML with options', `add('p').setHTMLUnsafe('<img src="' + u + '">', {})`],
  ['HTML that is cleaned', `add('p').setHTML?.('<img src="' + u + '">', { sanitizer: {} })`],
  ['HTML with a named reference', `add('p').innerHTML = '<img src="' + u.replaceAll('/', '&sol;') + '">'`],
  ['HTML with a tab', `add('p').innerHTML = '<img src="' + u.replace('//', '/\t/') + '">'`],
  ['HTML with a line in the scheme', `add('p').innerHTML = '<img src="' + u.replace('tt', 't\\nt') + '">'`],
  ['the text of a style', `const s = add('style'); s.append(' '); s.firstChild.data = '@import "' + u + '"'`],
  [
    'text behind that of a style',
    `const s = add('style'); s.append(' '); s.firstChild.appendData('@import "' + u + '"')`,
  ],
  [
    'a rule',
    `const s = add('style'); s.append('body{}'); s.sheet.cssRules[0].style.backgroundImage = 'url(' + u + ')'`,
  ],
  [
    'a rule in a rule',
    `const s = add('style'); s.append('@media all{}'); s.sheet.cssRules[0].insertRule('body{background:url(' + u + ')}')`,
  ],
  [
    'another value of the text of a style',
    `const s = add('style'); s.append(' '); s.firstChild.nodeValue = '@import "' + u + '"'`,
  ],
  [
    'a body that was parsed elsewhere',
    `document.body = new DOMParser().parseFromString('<img src="' + u + '">', 'text/html').body`,
  ],
  ['window[0]', `add('iframe'); await pause(); window[0].fetch(u).catch(() => {})`],
  [
    'a type that is taken away',
    `const s = make('script'); s.src = u; add('p').append(s); s.removeAttribute('type'); s.append(' ')`,
  ],
  ['a type that is emptied', `const s = make('script'); s.src = u; add('p').append(s); s.type = ''; s.append(' ')`],
  [
    'a worker that writes a dot',
    `new Worker(URL.createObjectURL(new Blob(['fetch("' + u.replace('localhost', 'localhost.') + '")'])))`,
  ],
];
for (const [what, code] of ways)
  test(`${what} does not lead past the guard`, async ({ page, site }) => {
    await open(page, site);
    await page.evaluate(`(async () => {
      const u = vendor + '/a.gif'; const make = (tag) => document.createElement(tag); const add = (tag) => document.body.appendChild(make(tag));
      const pause = () => new Promise((done) => setTimeout(done, 50));
      ${code} })()`);
    await page.waitForTimeout(250);
    await settle(page, site);
    expect(fetched(site)).toEqual([]);
  });

/** How components fill their shadow root before they are in the document. Each ends with the host outside. */
const components: [what: string, code: string][] = [
  ['its text first', `style.textContent = css; root.append(style)`],
  ['its text last', `root.append(style); style.textContent = css`],
  ['its text as a node', `root.append(style); style.append(document.createTextNode(css))`],
  ['in another element', `part.append(style); root.append(part); style.textContent = css`],
  ['in another element, its text first', `style.textContent = css; part.append(style); root.append(part)`],
  ['put into what is there', `root.append(part); style.textContent = css; part.append(style)`],
  ['as HTML', `root.innerHTML = '<style>' + css + '</style><p>Text</p>'`],
];
for (const [what, code] of components)
  test(`EU-01: a style in a component that comes later is held, and comes with the grant: ${what}`, async ({
    page,
    site,
  }) => {
    await open(page, site);
    await page.evaluate(`{
      const css = 'p { color: red } @media all { p { background: url(' + vendor + '/a.gif) } }';
      const host = document.createElement('div'); const style = document.createElement('style'); const part = document.createElement('section');
      const root = host.attachShadow({ mode: 'closed' });
      ${code}
      root.append(document.createElement('p'));
      document.body.append(host);
    }`);
    await page.waitForTimeout(250);
    await settle(page, site);
    expect(fetched(site)).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => fetched(site)).toEqual(['a.gif']);
  });

test('names of XML are no addresses, where all third parties are held', async ({ page, site }) => {
  await open(page, site, { config: config({ consent: { guard: { others: 'marketing' } }, services: {} }) });
  const icon = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E")`;
  const shown = await page.evaluate((image) => {
    const style = document.createElement('style');
    style.textContent = `main { background-image: ${image} }`;
    document.head.append(style);
    const main = document.createElement('main');
    document.body.append(main);
    return [style.textContent, getComputedStyle(main).backgroundImage];
  }, icon);
  expect(shown.join()).not.toContain('about:invalid');
  expect(shown[1]).toContain('www.w3.org');
});
