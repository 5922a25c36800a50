// JS heap after garbage collection, DOM nodes and event listeners with the
// banner shown, minus the page without a library; then what 100 mount/unmount
// cycles of the banner leave behind, for libraries that can unmount.

import { pageFor, pagePath } from '../lib/contestants.mjs';
import { rotated } from '../lib/pool.mjs';
import { minus, summary } from '../lib/stats.mjs';
import { desktop, sleep, Visit } from '../lib/visit.mjs';
import { texts } from '../shared/texts.mjs';

const cycles = 100;

async function snapshot(visit) {
  await visit.collectGarbage();
  await sleep(50);
  await visit.collectGarbage();
  const m = await visit.metrics();
  return {
    heapKb: m.JSHeapUsedSize / 1024,
    nodes: m.Nodes,
    listeners: m.JSEventListeners,
    elements: await visit.eval(`document.getElementsByTagName('*').length`),
  };
}

async function withBanner(browser, c, url) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  try {
    await visit.goto(url);
    if (!(await visit.settled('banner'))) return {}; // no banner, no measure
    await sleep(300);
    return await snapshot(visit);
  } finally {
    await visit.close();
  }
}

async function cycling(browser, c, url) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  try {
    await visit.goto(url);
    await visit.settled('banner');
    await sleep(300);
    if (c.cycleConfig) await visit.eval(`window.benchConfig = ${c.cycleConfig(texts)}; 0`);
    if (c.cycleSetup) await visit.eval(c.cycleSetup);
    const rounds = (n) =>
      visit.eval(`(async () => {
        for (let i = 0; i < ${n}; i++) { ${c.cycle}; await new Promise((d) => requestAnimationFrame(() => setTimeout(d, 5))); }
      })()`);
    await rounds(10); // caches and lazily made things first
    const before = await snapshot(visit);
    await rounds(cycles);
    await sleep(1000); // fade-out timers
    const after = await snapshot(visit);
    return {
      cycles,
      heapKb: after.heapKb - before.heapKb,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      elements: after.elements - before.elements,
      bannerStillShown: await visit.eval(`__bench.isVisible(${JSON.stringify(c.selectors.banner)})`),
      errors: await visit.eval('__bench.errors'),
    };
  } catch (error) {
    return { failed: String(error.message).slice(0, 200) };
  } finally {
    await visit.close();
  }
}

export async function run({ contestants, browser, site, n, quick, log }) {
  const rounds = Math.max(1, Math.ceil(n / 5));
  const samples = Object.fromEntries(contestants.map((c) => [c.id, []]));
  const urls = new Map();
  for (const c of contestants) urls.set(c.id, site.setPage(pagePath(c, 'memory'), await pageFor(c)));
  for (let i = 0; i < rounds; i++) {
    log(`memory round ${i + 1}/${rounds}`);
    for (const c of rotated(contestants, i)) samples[c.id].push(await withBanner(browser, c, urls.get(c.id)));
  }
  const keys = ['heapKb', 'nodes', 'listeners', 'elements'];
  const out = {};
  for (const c of contestants)
    out[c.id] = Object.fromEntries(keys.map((k) => [k, summary(samples[c.id].map((s) => s[k]))]));
  const base = out[contestants.find((c) => c.baseline).id];
  for (const c of contestants.filter((x) => !x.baseline)) {
    out[c.id].added = Object.fromEntries(keys.map((k) => [k, minus(out[c.id][k], base[k].median)]));
    if (c.cycle && !quick) {
      log(`memory cycles ${c.id}`);
      out[c.id].cycles = await cycling(browser, c, urls.get(c.id));
    }
  }
  site.takeLog();
  return out;
}
