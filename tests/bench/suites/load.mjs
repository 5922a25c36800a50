// CPU, paint and interaction, from the same page loads:
//   A  desktop 1280x800, CPU 1x; then the preferences are opened at CPU 6x
//   B  mobile 412x823, CPU 6x; then "accept all" is clicked
//   C  mobile, CPU 6x, returning visitor with stored consent
//   F  as A, where the preferences are fetched before they are opened, by those who fetch them
//   H  desktop, CPU 1x, the tags in the head: paint only
// In A, B and C everyone's tags stand at the end of the body, whatever place
// the documentation names, so that "from the library tag" is the same distance.
// Contestants take turns within every round and the order rotates.

import { pageFor, pagePath } from '../lib/contestants.mjs';
import { rotated } from '../lib/pool.mjs';
import { minus, summary } from '../lib/stats.mjs';
import { desktop, mobile, sleep, Visit } from '../lib/visit.mjs';

const ms = (seconds) => seconds * 1000;

async function measureLoad(visit, c, url, quiet) {
  await visit.goto(url);
  const shown = await visit.settled('banner', c.baseline ? 10_000 : 20_000);
  await sleep(quiet);
  const m = await visit.metrics();
  const page = await visit.eval(`({
    marks: __bench.marks.banner ?? {}, shifts: __bench.shifts, lcp: __bench.lcp, longTasks: __bench.longTasks,
    lib: performance.getEntriesByName('lib')[0]?.startTime ?? null,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    load: performance.getEntriesByType('navigation')[0].loadEventEnd })`);
  const lcp = page.lcp.at(-1);
  return {
    shown,
    script: ms(m.ScriptDuration),
    layout: ms(m.LayoutDuration),
    style: ms(m.RecalcStyleDuration),
    task: ms(m.TaskDuration),
    cpu: ms(m.ScriptDuration + m.LayoutDuration + m.RecalcStyleDuration),
    layouts: m.LayoutCount,
    styles: m.RecalcStyleCount,
    tbt: page.longTasks.reduce((sum, t) => sum + Math.max(0, t.duration - 50), 0),
    longest: Math.max(0, ...page.longTasks.map((t) => t.duration)),
    bannerFirst: page.marks.first,
    bannerSettled: page.marks.settled,
    bannerFromLib: page.marks.first - page.lib,
    cls: page.shifts.filter((s) => !s.recent).reduce((sum, s) => sum + s.value, 0),
    lcp: lcp?.at,
    lcpInBanner: lcp?.inBanner ? 1 : 0,
    fcp: page.fcp,
    load: page.load,
  };
}

const interactionOf = (events) => Math.max(0, ...events.filter((e) => e.id > 0).map((e) => e.duration));

async function measureClick(visit, selector, after) {
  await visit.eval('__bench.events.length = 0; __bench.armClick()');
  if (after) await visit.eval(after.arm);
  if (!(await visit.click(selector))) return null;
  const reached = after?.wait ? await after.wait() : await visit.waitFor('__bench.clickToPaint !== null', 5000);
  await visit.waitFor('__bench.clickToPaint !== null', 5000);
  await sleep(200);
  const r = await visit.eval(
    '({ paint: __bench.clickToPaint, events: __bench.events, at: __bench.clickAt, prefs: __bench.marks.prefs ?? null, gone: __bench.goneAt ?? null })',
  );
  return {
    clickToPaint: r.paint,
    inp: interactionOf(r.events),
    processing: Math.max(0, ...r.events.filter((e) => e.name === 'click').map((e) => e.processing)),
    prefsFirst: r.prefs?.first ? r.prefs.first - r.at : undefined,
    prefsSettled: reached && r.prefs?.settled ? r.prefs.settled - r.at : undefined,
    gone: r.gone ? r.gone - r.at : undefined,
  };
}

async function roundA(browser, c, url, fetched) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  try {
    const load = await measureLoad(visit, c, url, 250);
    let click = null;
    if (load.shown && c.selectors?.manage && c.selectors.prefs) {
      if (fetched) await visit.eval(fetched);
      await sleep(c.readyDelay ?? 0);
      await visit.throttle(6);
      click = await measureClick(visit, c.selectors.manage, {
        arm: `__bench.watch('prefs', ${JSON.stringify(c.selectors.prefs)})`,
        wait: () => visit.settled('prefs', 6000),
      });
    }
    return { load, click };
  } finally {
    await visit.close();
  }
}

async function roundB(browser, c, url) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: mobile, cpu: 6 });
  try {
    const load = await measureLoad(visit, c, url, 400);
    let click = null;
    if (load.shown && c.selectors) {
      await sleep(c.readyDelay ?? 0);
      click = await measureClick(visit, c.selectors.accept, {
        arm: `__bench.watchGone(${JSON.stringify(c.selectors.banner)})`,
        wait: () => visit.waitFor('__bench.goneAt', 6000),
      });
    }
    return { load, click };
  } finally {
    await visit.close();
  }
}

async function roundC(browser, url, storage) {
  const visit = await Visit.open(browser, { viewport: mobile, cpu: 6, storage });
  try {
    return { load: await measureLoad(visit, { baseline: true }, url, 1200) };
  } finally {
    await visit.close();
  }
}

async function roundH(browser, c, url) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  try {
    return await measureLoad(visit, c, url, 50);
  } finally {
    await visit.close();
  }
}

async function consentedStorage(browser, c, url) {
  if (c.baseline) return undefined;
  const visit = await Visit.open(browser, { selectors: c.selectors });
  await visit.goto(url);
  await visit.settled('banner');
  await sleep(c.readyDelay ?? 0);
  await visit.click(c.selectors.accept);
  await sleep(600);
  const storage = await visit.context.storageState();
  await visit.close();
  return storage;
}

export async function run({ contestants, browser, site, n, quick, log }) {
  const urls = new Map();
  const headUrls = new Map();
  const storages = new Map();
  const samples = {};
  for (const c of contestants) {
    urls.set(c.id, site.setPage(pagePath(c, 'load'), await pageFor(c, { position: 'end' })));
    headUrls.set(c.id, site.setPage(pagePath(c, 'load-head'), await pageFor(c, { position: 'head' })));
    samples[c.id] = { A: [], Aclick: [], Fclick: [], B: [], Bclick: [], C: [], H: [] };
    if (!quick) storages.set(c.id, await consentedStorage(browser, c, urls.get(c.id))); // a warm-up too
  }
  const rounds = { C: quick ? 0 : Math.ceil(n / 5), H: Math.ceil(n / 2) };
  for (let i = 0; i < n; i++) {
    log(`load round ${i + 1}/${n}`);
    for (const c of rotated(contestants, i)) {
      const s = samples[c.id];
      const url = urls.get(c.id);
      const a = await roundA(browser, c, url);
      s.A.push(a.load);
      if (a.click) s.Aclick.push(a.click);
      const f = c.fetchPrefs ? await roundA(browser, c, url, c.fetchPrefs) : a;
      if (f.click) s.Fclick.push(f.click);
      const b = await roundB(browser, c, url);
      s.B.push(b.load);
      if (b.click) s.Bclick.push(b.click);
      if (i < rounds.C) s.C.push((await roundC(browser, url, storages.get(c.id))).load);
      if (i < rounds.H) s.H.push(await roundH(browser, c, headUrls.get(c.id)));
    }
    site.takeLog();
  }
  const out = {};
  for (const c of contestants) {
    const s = samples[c.id];
    out[c.id] = Object.fromEntries(Object.entries(s).map(([key, list]) => [key, summarise(list)]));
  }
  const base = Object.values(out)[contestants.findIndex((c) => c.baseline)];
  for (const c of contestants.filter((x) => !x.baseline)) {
    for (const key of quick ? ['A', 'B', 'H'] : ['A', 'B', 'C', 'H']) {
      out[c.id][`${key}minus`] = Object.fromEntries(
        ['script', 'layout', 'style', 'task', 'cpu', 'tbt', 'cls', 'lcp', 'fcp', 'load', 'layouts', 'styles'].map(
          (k) => [k, minus(out[c.id][key][k], base[key][k]?.median)],
        ),
      );
    }
  }
  return { contestants: out, samples };
}

// A load without a banner costs nothing and must not win: it is counted, not averaged.
function summarise(list) {
  if (!list.length) return {};
  const seen = list.filter((x) => x.shown !== false);
  return Object.fromEntries(
    Object.keys(list[0]).map((k) =>
      k === 'shown' ? [k, list.filter((x) => x.shown).length] : [k, summary(seen.map((x) => x[k]))],
    ),
  );
}
