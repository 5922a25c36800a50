// What the bytes cost on a slow line: Slow 4G (150 ms, 1.6 Mbit/s), CPU 4x,
// gzip, empty cache. Time to the banner, and the page's own FCP, LCP and load
// event against the page without a library. Few rounds: the emulated line, not
// the machine, decides these numbers.

import { pageFor, pagePath } from '../lib/contestants.mjs';
import { rotated } from '../lib/pool.mjs';
import { minus, summary } from '../lib/stats.mjs';
import { mobile, sleep, Visit } from '../lib/visit.mjs';

const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
};

export async function run({ contestants, browser, site, n, log }) {
  const rounds = Math.max(1, Math.ceil(n / 5));
  const samples = Object.fromEntries(contestants.map((c) => [c.id, []]));
  for (let i = 0; i < rounds; i++) {
    log(`network round ${i + 1}/${rounds}`);
    for (const c of rotated(contestants, i)) {
      const url = site.setPage(pagePath(c, 'network'), await pageFor(c));
      const visit = await Visit.open(browser, { selectors: c.selectors, viewport: mobile, cpu: 4, network: slow4g });
      await visit.goto(url);
      await visit.settled('banner', 20_000);
      await sleep(200);
      samples[c.id].push(
        await visit.eval(`({
          banner: __bench.marks.banner?.first,
          fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
          lcp: __bench.lcp.at(-1)?.at,
          load: performance.getEntriesByType('navigation')[0].loadEventEnd })`),
      );
      await visit.close();
    }
  }
  site.takeLog();
  const keys = ['banner', 'fcp', 'lcp', 'load'];
  const out = Object.fromEntries(
    contestants.map((c) => [c.id, Object.fromEntries(keys.map((k) => [k, summary(samples[c.id].map((s) => s[k]))]))]),
  );
  const base = out[contestants.find((c) => c.baseline).id];
  for (const c of contestants.filter((x) => !x.baseline)) {
    for (const k of ['fcp', 'lcp', 'load']) out[c.id][`${k}Added`] = minus(out[c.id][k], base[k].median);
  }
  return out;
}
