// Transfer bytes and requests: first visit until the banner is visible, what
// comes later, what opening the preferences adds, and a returning visit.
// Counted from the server's own log with an empty cache; the host page and its
// image are left out. "inline" is what the library adds to the HTML itself.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { addSizes, noSizes, sizesOf } from '../lib/compress.mjs';
import { pageFor } from '../lib/contestants.mjs';
import { pool } from '../lib/pool.mjs';
import { sleep, Visit } from '../lib/visit.mjs';

const kindOf = (path) => (path.endsWith('.css') ? 'css' : /\.m?js$/.test(path) ? 'js' : 'other');

function total(entries) {
  const result = { js: noSizes, css: noSizes, other: noSizes, total: noSizes, requests: 0, files: [] };
  for (const e of entries) {
    const s = sizesOf(e.body);
    const kind = kindOf(e.path);
    result[kind] = addSizes(result[kind], s);
    result.total = addSizes(result.total, s);
    result.requests++;
    result.files.push(`${e.path.split('/lib/').pop()}${e.status === 200 ? '' : ` ${e.status}`} ${s.raw}`);
  }
  return result;
}

const fromLibrary = (entries) => entries.filter((e) => !e.path.endsWith('.html'));

// React and ReactDOM alone, bundled the same way: what a site that has React
// anyway need not count.
async function reactAlone() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import {createElement} from 'react';import {createRoot} from 'react-dom/client';createRoot(document.body).render(createElement('p'))`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    tsconfigRaw: {},
  });
  return sizesOf(Buffer.from(outputFiles[0].contents));
}

export async function run({ contestants, browser, site, log }) {
  const baseHtml = sizesOf(await pageFor(contestants.find((c) => c.baseline)));
  const out = {};
  const react = await reactAlone();
  await pool(
    contestants.filter((x) => !x.baseline),
    async (c) => {
      log(`sizes ${c.id}`);
      const html = await pageFor(c);
      const place = `/sizes/${c.id}/`;
      const url = site.setPage(`${place}index.html`, html);
      const h = sizesOf(html);
      const inline = { raw: h.raw - baseHtml.raw, gzip: h.gzip - baseHtml.gzip, brotli: h.brotli - baseHtml.brotli };
      site.takeLog(place);
      const visit = await Visit.open(browser, { selectors: c.selectors });
      await visit.goto(url, { waitUntil: 'commit' });
      const shown = await visit.settled('banner');
      const first = total(fromLibrary(site.takeLog(place)));
      await sleep(1000);
      const late = total(fromLibrary(site.takeLog(place)));
      let prefs = null;
      if (c.selectors.manage) {
        await visit.click(c.selectors.manage);
        await sleep(700);
        prefs = total(fromLibrary(site.takeLog(place)));
        await visit.reload();
        await visit.settled('banner');
        await sleep(c.readyDelay ?? 0);
      }
      await visit.click(c.selectors.accept);
      await sleep(500);
      const storage = await visit.context.storageState();
      await visit.close();
      site.takeLog(place);
      const again = await Visit.open(browser, { selectors: c.selectors, storage });
      await again.goto(url);
      await sleep(1000);
      const returning = total(fromLibrary(site.takeLog(place)));
      const bannerAgain = await again.eval(`__bench.isVisible(${JSON.stringify(c.selectors.banner)})`);
      await again.close();
      out[c.id] = {
        shown,
        inline,
        first,
        reactAlone: c.bundle ? react : null,
        firstTotal: addSizes(first.total, inline),
        late,
        prefs,
        returning,
        bannerAgain,
      };
    },
  );
  return out;
}
