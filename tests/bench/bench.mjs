// npm run bench -- [--only sizes,load,...] [--contestants a,b] [--n 11] [--quick] [--out results/name]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from './lib/args.mjs';
import { launch } from './lib/browser.mjs';
import { loadContestants, mountContestant } from './lib/contestants.mjs';
import { report } from './lib/report.mjs';
import { Site } from './lib/site.mjs';
import { Tracker } from './lib/tracker.mjs';

const suiteNames = ['sizes', 'leaks', 'a11y', 'csp', 'load', 'network', 'gate', 'memory'];

const args = parseArgs(process.argv.slice(2));
const wanted = args.only ?? suiteNames;
for (const s of wanted)
  if (!suiteNames.includes(s)) throw new Error(`unknown suite ${s}; there are ${suiteNames.join(', ')}`);

const startedAt = Date.now();
const log = (text) => console.error(`[${((Date.now() - startedAt) / 1000).toFixed(0).padStart(4)} s] ${text}`);

const contestants = await loadContestants(args.contestants);
const site = await new Site().start();
const tracker = await new Tracker().start();
const chromium = await launch();
for (const c of contestants) {
  mountContestant(site, c, '/c');
  mountContestant(site, c, '/sizes'); // a place of its own, so that its log is not mixed up with another suite's
}

const result = {
  meta: {
    date: new Date().toISOString(),
    chromium: chromium.version,
    node: process.version,
    machine: { cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg() },
    n: args.n,
    quick: args.quick,
    contestants: contestants.map((c) => ({
      id: c.id,
      title: c.title,
      package: c.package ?? null,
      version: c.version,
      scope: c.baseline ? null : c.scope,
    })),
    lock: JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')).dependencies,
    seconds: {},
  },
  suites: {},
};

try {
  const runSuite = async (name) => {
    const suite = await import(`./suites/${name}.mjs`);
    const t = Date.now();
    result.suites[name] = await suite.run({
      contestants,
      browser: chromium.browser,
      site,
      tracker,
      n: args.n,
      quick: args.quick,
      log,
    });
    result.meta.seconds[name] = Math.round((Date.now() - t) / 1000);
  };
  for (const name of wanted) await runSuite(name);
} finally {
  await chromium.close();
  await site.stop();
  await tracker.stop();
}
result.meta.machine.loadAfter = loadavg();
result.meta.seconds.all = Math.round((Date.now() - startedAt) / 1000);

const out = resolve(args.out);
mkdirSync(dirname(out), { recursive: true });
// three decimals are more than any of these numbers is worth
writeFileSync(
  `${out}.json`,
  JSON.stringify(result, (_, v) => (typeof v === 'number' ? Math.round(v * 1000) / 1000 : v), 1),
);
const text = report(result);
writeFileSync(`${out}.md`, text);
console.log(text);
log(`written to ${out}.json and ${out}.md`);
