// node tests/bench/compare.mjs a.json b.json
// Do two runs agree? For every timed column: the ratio of the medians b/a per
// contestant, its spread, and whether both runs rank the contestants alike.
import { readFileSync } from 'node:fs';
import { median } from './lib/stats.mjs';

const [a, b] = process.argv.slice(2, 4).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const ids = a.meta.contestants
  .map((c) => c.id)
  .filter((id) => id !== 'baseline' && b.meta.contestants.some((c) => c.id === id));

const columns = {
  'CPU 1x script+layout+style': (r, id) => r.suites.load?.contestants[id]?.Aminus?.cpu?.median,
  'CPU 1x script': (r, id) => r.suites.load?.contestants[id]?.Aminus?.script?.median,
  'CPU 6x script+layout+style': (r, id) => r.suites.load?.contestants[id]?.Bminus?.cpu?.median,
  'TBT 6x': (r, id) => r.suites.load?.contestants[id]?.Bminus?.tbt?.median,
  'returning CPU 6x': (r, id) => r.suites.load?.contestants[id]?.Cminus?.cpu?.median,
  'banner first 1x': (r, id) => r.suites.load?.contestants[id]?.A?.bannerFirst?.median,
  'banner settled 1x': (r, id) => r.suites.load?.contestants[id]?.A?.bannerSettled?.median,
  'banner first 6x': (r, id) => r.suites.load?.contestants[id]?.B?.bannerFirst?.median,
  'accept to paint 6x': (r, id) => r.suites.load?.contestants[id]?.Bclick?.clickToPaint?.median,
  'manage to paint 6x': (r, id) => r.suites.load?.contestants[id]?.Aclick?.clickToPaint?.median,
  'gate release': (r, id) => r.suites.gate?.[id]?.time?.median,
  'banner on slow line': (r, id) => r.suites.network?.[id]?.banner?.median,
  heap: (r, id) => r.suites.memory?.[id]?.added?.heapKb?.median,
};

// Spearman's rank correlation
function rankAgreement(x, y) {
  const rank = (v) => v.map((e) => v.filter((o) => o < e).length + (v.filter((o) => o === e).length - 1) / 2);
  const [p, q] = [rank(x), rank(y)];
  const mean = (v) => v.reduce((s, e) => s + e, 0) / v.length;
  const [mp, mq] = [mean(p), mean(q)];
  const cov = p.reduce((s, e, i) => s + (e - mp) * (q[i] - mq), 0);
  const dev = (v, m) => Math.sqrt(v.reduce((s, e) => s + (e - m) ** 2, 0));
  return cov / (dev(p, mp) * dev(q, mq));
}

console.log('| measure | median of b/a | smallest | largest | rank agreement |\n| --- | ---: | ---: | ---: | ---: |');
for (const [name, get] of Object.entries(columns)) {
  const pairs = ids
    .map((id) => [id, get(a, id), get(b, id)])
    .filter(([, x, y]) => Number.isFinite(x) && Number.isFinite(y));
  if (!pairs.length) continue;
  const ratios = pairs
    .filter(([, x]) => Math.abs(x) > 5)
    .map(([id, x, y]) => [id, y / x])
    .sort((p, q) => p[1] - q[1]);
  if (!ratios.length) continue;
  const say = ([id, r]) => `${r.toFixed(2)} ${id}`;
  console.log(
    `| ${name} | ${median(ratios.map((r) => r[1])).toFixed(2)} | ${say(ratios[0])} | ${say(ratios.at(-1))} | ${rankAgreement(
      pairs.map((p) => p[1]),
      pairs.map((p) => p[2]),
    ).toFixed(2)} |`,
  );
}
