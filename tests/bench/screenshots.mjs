// Screenshots of every contestant's banner and preferences, to be looked at:
// a benchmark of a banner that does not show measures nothing.
import { mkdirSync } from 'node:fs';
import { screenshots as dir, parseArgs } from './lib/args.mjs';
import { launch } from './lib/browser.mjs';
import { loadContestants, mountContestant, pageFor, pagePath } from './lib/contestants.mjs';
import { Site } from './lib/site.mjs';
import { desktop, mobile, sleep, Visit } from './lib/visit.mjs';

const args = parseArgs(process.argv.slice(2));
const contestants = await loadContestants(args.contestants);
const site = await new Site().start();
const browser = await launch();
mkdirSync(dir, { recursive: true });
for (const c of contestants.filter((x) => !x.baseline)) {
  mountContestant(site, c);
  const url = site.setPage(pagePath(c, 'shot'), await pageFor(c));
  for (const [name, viewport] of Object.entries({ desktop, mobile })) {
    const visit = await Visit.open(browser.browser, { selectors: c.selectors, viewport });
    await visit.goto(url);
    const shown = await visit.settled('banner', 8000);
    await visit.page.screenshot({ path: `${dir}/${c.id}-${name}.png` });
    let prefs = null;
    if (shown && c.selectors.manage && c.selectors.prefs) {
      await visit.eval(`__bench.watch('prefs', ${JSON.stringify(c.selectors.prefs)})`);
      await sleep(c.readyDelay ?? 0);
      const clicked = await visit.click(c.selectors.manage);
      prefs = clicked && (await visit.settled('prefs', 5000));
      await sleep(300);
      await visit.page.screenshot({ path: `${dir}/${c.id}-${name}-prefs.png` });
    }
    const found = await visit.eval(
      `(${JSON.stringify(c.selectors)}, Object.fromEntries(Object.entries(${JSON.stringify(c.selectors)}).map(([k, s]) => [k, Boolean(__bench.find(s))])))`,
    );
    console.log(c.id, name, {
      shown,
      prefs,
      marks: await visit.eval('JSON.stringify(__bench.marks)'),
      found: Object.keys(found).filter((k) => !found[k]),
      console: visit.console.filter((m) => m.type === 'error').map((m) => m.text),
      errors: await visit.eval('__bench.errors'),
    });
    await visit.close();
  }
}
await browser.close();
await site.stop();
