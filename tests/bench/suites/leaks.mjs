// Which vectors reach a third party before consent, after "reject all", and
// after consent was given and withdrawn again; what of the tracker's own
// storage is erased then; and whether what was allowed does run.

import { pageFor } from '../lib/contestants.mjs';
import { pool } from '../lib/pool.mjs';
import { desktop, sleep, Visit } from '../lib/visit.mjs';
import {
  dynamicVectors,
  fireDynamic,
  markedItems,
  markedVectors,
  rawMarkup,
  staticHtml,
  staticVectors,
} from '../shared/vectors.mjs';

// Waits until no request of this run has arrived for 0.8 seconds (pings of
// the running tracker aside).
async function quiet(tracker, run) {
  const count = () => tracker.hits.filter((h) => h.run === run && h.vector !== 'ping').length;
  const end = performance.now() + 6000;
  for (let last = -1, still = 0; still < 8 && performance.now() < end; ) {
    await sleep(100);
    const now = count();
    still = now === last ? still + 1 : 0;
    last = now;
  }
}

async function pageWithVectors(c, site, tracker, run, phase) {
  const base = `${tracker.origin}/hit/${run}/${phase}`;
  const items = markedItems(base);
  const gated = items.filter((i) => c.gateKinds.includes(i.kind));
  const raw = items
    .filter((i) => !c.gateKinds.includes(i.kind))
    .map((i) => rawMarkup[i.kind](i))
    .join('\n');
  const html = await pageFor(c, { gated, trackerOrigin: tracker.origin, raw: raw + staticHtml(base) });
  return site.setPage(`/c/${c.id}/leaks-${phase}.html`, html);
}

// A page that reloads itself right now cannot be asked: again, then.
async function steady(work) {
  for (let i = 0; ; i++) {
    try {
      return await work();
    } catch (error) {
      if (i === 4) throw error;
      await sleep(300);
    }
  }
}

// Fails loudly: a vector that was never tried must not count as blocked.
const fire = (visit, tracker, run, phase) =>
  steady(() => visit.eval(`(${fireDynamic})(${JSON.stringify(`${tracker.origin}/hit/${run}/${phase}`)})`));

async function ready(visit, c, url) {
  await visit.goto(url);
  const shown = await visit.settled('banner', 15_000);
  await sleep(c.readyDelay ?? 200);
  return shown;
}

const storageState = (visit) => steady(() => storageOf(visit));

const storageOf = async (visit) => ({
  cookies: (await visit.context.cookies()).filter((k) => k.name.startsWith('_bench_')).map((k) => k.name),
  local: await visit.eval(`Object.keys(localStorage).filter((k) => k.startsWith('_bench_'))`),
  session: await visit.eval(`Object.keys(sessionStorage).filter((k) => k.startsWith('_bench_'))`),
});

async function withdraw(visit, c) {
  if (!c.withdraw) return false;
  if (typeof c.withdraw === 'function') return c.withdraw(visit);
  // a library that reloads the page at once may leave no answer
  await visit.eval(c.withdraw).catch((error) => {
    if (!/navigat|context|closed/i.test(error.message)) throw error;
  });
  return true;
}

async function rejecting(browser, c, site, tracker, run) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  try {
    const shown = await ready(visit, c, await pageWithVectors(c, site, tracker, run, 'before'));
    const notes = await fire(visit, tracker, run, 'before');
    await quiet(tracker, run);
    const storage = await storageState(visit);
    const rejected = await visit.click(c.selectors.reject);
    if (!rejected) return { shown, notes, storageBefore: storage, reject: false };
    await sleep(400);
    await fire(visit, tracker, run, 'rejected');
    await quiet(tracker, run);
    await visit.goto(await pageWithVectors(c, site, tracker, run, 'rejected-reload'));
    await sleep(600);
    await fire(visit, tracker, run, 'rejected-reload');
    await quiet(tracker, run);
    return { shown, notes, storageBefore: storage, reject: true };
  } finally {
    await visit.close();
  }
}

async function withdrawing(browser, c, site, tracker, run) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  try {
    await ready(visit, c, await pageWithVectors(c, site, tracker, run, 'accepted'));
    await visit.click(c.selectors.accept);
    await quiet(tracker, run);
    await fire(visit, tracker, run, 'accepted');
    await quiet(tracker, run);
    const stored = await storageState(visit);
    let reloaded = false;
    visit.page.on('domcontentloaded', () => (reloaded = true)); // not 'framenavigated', which a #fragment fires too
    const possible = await withdraw(visit, c);
    if (!possible) return { stored, withdraw: false };
    await sleep(1000);
    const byLibrary = reloaded; // whether the library itself reloads the page
    const pingsFrom = Date.now();
    await sleep(800);
    const pings = tracker.hits.filter((h) => h.run === run && h.vector === 'ping' && h.at >= pingsFrom).length;
    const left = await storageState(visit);
    await fire(visit, tracker, run, 'withdrawn');
    await quiet(tracker, run);
    await visit.goto(await pageWithVectors(c, site, tracker, run, 'withdrawn-reload'));
    await sleep(600);
    const leftAfterReload = await storageState(visit);
    await fire(visit, tracker, run, 'withdrawn-reload');
    await quiet(tracker, run);
    return { stored, withdraw: true, reloaded: byLibrary, pings, left, leftAfterReload };
  } finally {
    await visit.close();
  }
}

function count(tracker, run, phase) {
  const seen = tracker.seen(run, phase);
  const pick = (list) => list.filter((v) => seen.has(v));
  return { marked: pick(markedVectors), static: pick(staticVectors), dynamic: pick(dynamicVectors) };
}

export async function run({ contestants, browser, site, tracker, log }) {
  const out = {
    totals: { marked: markedVectors.length, static: staticVectors.length, dynamic: dynamicVectors.length },
    dynamicVectors,
    contestants: {},
  };
  await pool(
    contestants.filter((c) => !c.baseline),
    async (c) => {
      log(`leaks ${c.id}`);
      const id = c.id;
      const rejected = await rejecting(browser, c, site, tracker, id);
      const withdrawn = await withdrawing(browser, c, site, tracker, id);
      out.contestants[id] = {
        gateKinds: c.gateKinds,
        ...rejected,
        before: count(tracker, id, 'before'),
        rejected: rejected.reject ? count(tracker, id, 'rejected') : null,
        rejectedReload: rejected.reject ? count(tracker, id, 'rejected-reload') : null,
        accepted: count(tracker, id, 'accepted'),
        withdrawal: withdrawn,
        withdrawn: withdrawn.withdraw ? count(tracker, id, 'withdrawn') : null,
        withdrawnReload: withdrawn.withdraw ? count(tracker, id, 'withdrawn-reload') : null,
      };
    },
  );
  return out;
}
