// Gate release: a page with 200 gated inline and 50 gated external scripts of
// one service; time from the click on "accept all" until all have run, and
// whether they ran in document order. A second page checks what is kept of a
// script's attributes. Contestants without a gate are left out.
import { createHash } from 'node:crypto';
import { pageFor, pagePath } from '../lib/contestants.mjs';
import { rotated } from '../lib/pool.mjs';
import { summary } from '../lib/stats.mjs';
import { desktop, poll, sleep, Visit } from '../lib/visit.mjs';

const total = 250;
const isExternal = (i) => i % 5 === 4;
const nonce = 'bench-nonce';
const recorder = `<script>window.__ran=[];window.__ranAt=[];window.__attrs={};window.__rec=function(n,s,m){__attrs[n]={current:!!s,nonce:s?s.nonce:null,module:!!m,attrs:s?Object.fromEntries(Array.from(s.attributes,function(a){return[a.name,a.value]})):null}}</script>`;

const item = (kind, extra) => ({ kind, category: 'analytics', service: 'stats', ...extra });

function manyItems() {
  return Array.from({ length: total }, (_, i) =>
    isExternal(i)
      ? item('external', { src: `/gate/${i}.js`, attrs: {} })
      : item('inline', { code: `__ran.push(${i});__ranAt.push(performance.now())`, attrs: {} }),
  );
}

const attributeFiles = {
  plain: `__rec('ext-plain',document.currentScript)`,
  async: `__rec('ext-async',document.currentScript)`,
  defer: `__rec('ext-defer',document.currentScript)`,
  module: `__rec('ext-module',document.currentScript,typeof import.meta==='object')`,
  cors: `__rec('ext-cors',document.currentScript)`,
  sri: `__rec('ext-sri',document.currentScript)`,
};
const sri = `sha384-${createHash('sha384').update(attributeFiles.sri).digest('base64')}`;

const attributeItems = [
  item('inline', {
    code: `__rec('inline-plain',document.currentScript)`,
    attrs: { id: 'gated-inline', 'data-extra': 'kept' },
  }),
  item('inline', {
    code: `__rec('inline-module',document.currentScript,typeof import.meta==='object')`,
    attrs: { type: 'module' },
  }),
  item('external', { src: '/gate-attr/plain.js', attrs: { 'data-extra': 'kept' } }),
  item('external', { src: '/gate-attr/async.js', attrs: { async: true } }),
  item('external', { src: '/gate-attr/defer.js', attrs: { defer: true } }),
  item('external', { src: '/gate-attr/module.js', attrs: { type: 'module' } }),
  item('external', { src: '/gate-attr/cors.js', attrs: { crossorigin: 'anonymous', referrerpolicy: 'no-referrer' } }),
  item('external', { src: '/gate-attr/sri.js', attrs: { integrity: sri, crossorigin: 'anonymous' } }),
];
// With import.meta inside, a library that turns code into a function body
// would not even parse; such contestants get the classic items only.
const classicOnly = attributeItems.filter((i) => i.attrs.type !== 'module');

async function acceptAfterBanner(visit, c) {
  const shown = await visit.settled('banner', 20_000);
  if (!shown) return false;
  await sleep(c.readyDelay ?? 100);
  await visit.eval(`window.addEventListener('click', (e) => (__bench.clickAt ??= e.timeStamp), { capture: true })`);
  return visit.click(c.selectors.accept);
}

async function release(browser, c, url) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  try {
    await visit.goto(url);
    const before = await visit.eval('__ran.length');
    if (!(await acceptAfterBanner(visit, c))) return { ran: 0, before };
    await poll(() => visit.eval(`__ran.length >= ${total}`), 6000);
    await sleep(100);
    const r = await visit.eval(`({ ran: __ran, at: __ranAt, click: __bench.clickAt })`);
    const inline = r.ran.filter((i) => !isExternal(i));
    const external = r.ran.filter(isExternal);
    const sorted = (list) => list.every((x, k) => k === 0 || list[k - 1] < x);
    return {
      before,
      ran: new Set(r.ran).size,
      twice: r.ran.length - new Set(r.ran).size,
      time: Math.max(...r.at) - r.click,
      first: Math.min(...r.at) - r.click,
      inlineTime: Math.max(...r.ran.map((id, k) => (isExternal(id) ? -Infinity : r.at[k]))) - r.click,
      inlineOrder: sorted(inline),
      externalOrder: sorted(external),
      documentOrder: sorted(r.ran),
    };
  } finally {
    await visit.close();
  }
}

async function attributesKept(browser, c, url) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  try {
    await visit.goto(url);
    if (!(await acceptAfterBanner(visit, c))) return null;
    await sleep(800);
    const a = await visit.eval('__attrs');
    const kept = (name, attr, value) => (a[name] ? a[name].attrs?.[attr] === value : null);
    return {
      ran: Object.keys(a).length,
      currentScript: a['inline-plain']?.current ?? null,
      nonceInline: a['inline-plain'] ? a['inline-plain'].nonce === nonce : null,
      nonceExternal: a['ext-plain'] ? a['ext-plain'].nonce === nonce : null,
      idKept: kept('inline-plain', 'id', 'gated-inline'),
      dataKept: kept('ext-plain', 'data-extra', 'kept'),
      asyncKept: a['ext-async'] ? a['ext-async'].attrs?.async !== undefined : null,
      deferKept: a['ext-defer'] ? a['ext-defer'].attrs?.defer !== undefined : null,
      moduleInline: a['inline-module']?.module ?? false,
      moduleExternal: a['ext-module']?.module ?? false,
      crossoriginKept: kept('ext-cors', 'crossorigin', 'anonymous'),
      integrityKept: kept('ext-sri', 'integrity', sri),
      errors: await visit.eval('__bench.errors'),
    };
  } finally {
    await visit.close();
  }
}

export async function run({ contestants, browser, site, n, quick, log }) {
  site.mount('/gate/', (rest) =>
    Buffer.from(`__ran.push(${Number.parseInt(rest, 10)});__ranAt.push(performance.now())`),
  );
  site.mount(
    '/gate-attr/',
    (rest) => attributeFiles[rest.replace('.js', '')] && Buffer.from(attributeFiles[rest.replace('.js', '')]),
  );
  const rounds = quick ? 1 : n;
  const out = {};
  const gated = contestants.filter((c) => c.gateKinds.includes('inline'));
  const samples = {};
  const urls = new Map();
  for (const c of contestants.filter((x) => !x.baseline && !gated.includes(x))) out[c.id] = { supported: false };
  for (const c of gated) {
    samples[c.id] = [];
    urls.set(c.id, site.setPage(pagePath(c, 'gate'), await pageFor(c, { gated: manyItems(), rawHead: recorder })));
  }
  for (let i = 0; i < rounds; i++) {
    log(`gate round ${i + 1}/${rounds}`);
    for (const c of rotated(gated, i)) samples[c.id].push(await release(browser, c, urls.get(c.id)));
  }
  for (const c of gated) {
    const items = c.gateRunsFunctions ? classicOnly : attributeItems;
    const url = site.setPage(
      pagePath(c, 'gate-attr'),
      await pageFor(c, { nonce, gated: items, rawHead: recorder.replace('<script>', `<script nonce="${nonce}">`) }),
    );
    const s = samples[c.id];
    out[c.id] = {
      supported: true,
      ranBeforeConsent: Math.max(...s.map((x) => x.before)),
      ran: Math.min(...s.map((x) => x.ran)),
      twice: Math.max(...s.map((x) => x.twice ?? 0)),
      time: summary(s.map((x) => x.time)),
      first: summary(s.map((x) => x.first)),
      inlineTime: summary(s.map((x) => x.inlineTime)),
      inlineOrder: s.every((x) => x.inlineOrder),
      externalOrder: s.every((x) => x.externalOrder),
      documentOrder: s.every((x) => x.documentOrder),
      attributes: await attributesKept(browser, c, url),
      of: items.length,
    };
  }
  site.takeLog();
  return out;
}
