// npm run build && node tests/bench/guard.mjs [--batches 200] [--pages 60]
//
// What the guard costs a page that does nothing forbidden. Calls: the native function and the patched one in the same
// page, batch by batch in turn, while nothing is granted. Page: 10,000 nodes that code makes and inserts one by one,
// with layout, on fresh pages with and without the guard in turn. Medians of both; on a busy machine only the
// differences of one run mean anything. No tool drives the browser, so that none that listens to the network is measured
// along.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { batches: { type: 'string', default: '200' }, pages: { type: 'string', default: '60' } },
});
const [batches, pages] = [values.batches, values.pages].map(Number);

const config = {
  categories: { analytics: { name: 'Analytics', description: 'Counts.' } },
  services: Object.fromEntries(
    Array.from({ length: 10 }, (_, n) => [
      `service${n}`,
      {
        category: 'analytics',
        name: `Service ${n}`,
        hosts: [`service${n}.example`, `*.service${n}.example`],
        cookies: [{ name: `_s${n}*` }],
      },
    ]),
  ),
};

/** Runs in the page, before the guard. */
function prepare() {
  self.native = {
    appendChild: Node.prototype.appendChild,
    createElement: Document.prototype.createElement,
    setAttribute: Element.prototype.setAttribute,
    fetch: self.fetch,
  };
}

/** Runs in the page: ns a call, for each batch, of the native function and of the one that is there now. */
async function calls(name, batches) {
  const patched = { ...native };
  patched.appendChild = Node.prototype.appendChild;
  patched.createElement = Document.prototype.createElement;
  patched.setAttribute = Element.prototype.setAttribute;
  patched.fetch = self.fetch;
  const many = 200;
  const spans = Array.from({ length: many }, () => {
    const span = native.createElement.call(document, 'span');
    span.className = 'a';
    span.append('A few words.');
    return span;
  });
  const parent = native.createElement.call(document, 'div');
  document.body.append(parent);
  // What is aborted already is a whole call up to its promise, without the noise of a network.
  const init = { signal: AbortSignal.abort() };
  const act = {
    appendChild: (call) => {
      for (const span of spans) call.call(parent, span);
    },
    createElement: (call) => {
      for (let n = 0; n < many; n++) call.call(document, 'span');
    },
    setAttribute: (call) => {
      for (const span of spans) call.call(span, 'title', 'A title');
    },
    fetch: (call) => {
      for (let n = 0; n < many; n++) call.call(self, '/nothing', init).catch(() => 0);
    },
  };
  const times = { native: [], patched: [] };
  for (let batch = 0; batch < batches; batch++) {
    const turn = batch % 2 ? [patched, native] : [native, patched];
    for (const one of turn) {
      parent.replaceChildren();
      await new Promise((done) => setTimeout(done));
      const start = performance.now();
      act[name](one[name]);
      const ns = ((performance.now() - start) * 1e6) / many;
      times[one === native ? 'native' : 'patched'].push(ns);
    }
  }
  parent.remove();
  return times;
}

/** Runs in the page: ms for 10,000 nodes, inserted, and until they have been shown. */
async function build() {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const start = performance.now();
  const list = document.createElement('main');
  document.body.appendChild(list);
  for (let row = 0; row < 2500; row++) {
    const item = document.createElement('div');
    item.className = 'row';
    const title = document.createElement('h2');
    title.textContent = `Title ${row}`;
    const text = document.createElement('p');
    text.textContent = 'A few words that stand for a paragraph of a page.';
    const link = document.createElement('a');
    link.setAttribute('href', `/item/${row}`);
    item.appendChild(title);
    item.appendChild(text);
    item.appendChild(link);
    list.appendChild(item);
  }
  const inserted = performance.now() - start;
  document.body.getBoundingClientRect();
  // Layout is done; a frame's own rhythm would add up to 16 ms of noise.
  return { inserted, shown: performance.now() - start };
}

/** Runs in the page, once it is loaded: does what it is told, and goes where the answer leads. */
async function report(work) {
  const body = JSON.stringify(await work());
  const { next } = await (await native.fetch.call(self, '/result', { method: 'POST', body })).json();
  if (next) location.href = next;
}

const CALLS = ['appendChild', 'createElement', 'fetch', 'setAttribute'];
const steps = CALLS.map((name) => ({ name, guard: true, work: `() => (${calls})('${name}', ${batches})` }));
for (let n = 0; n < pages * 2; n++) steps.push({ name: 'page', guard: !!((n + (n >> 1)) & 1), work: build });

const files = new Map(
  ['guard.js', 'askfirst.js', 'later.js'].map((file) => [
    `/${file}`,
    readFileSync(new URL(`../../dist/${file}`, import.meta.url)),
  ]),
);
const page = ({
  guard,
  work,
}) => `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">
<script type="application/json" data-askfirst-config>${JSON.stringify(config)}</script>
<script>(${prepare})()</script>${guard ? '<script src="/guard.js"></script>' : ''}<script src="/askfirst.js"></script></head>
<body><script>${calls}\naddEventListener('load', () => (${report})(${work}))</script></body></html>`;

/** Serves the steps one after another, and hears what each has measured. */
async function measure() {
  const results = [];
  let ended;
  const end = new Promise((done) => {
    ended = done;
  });
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url === '/result') results.push(JSON.parse(Buffer.concat(chunks).toString()));
    const step = steps[Number(request.url.slice(1))];
    const isOver = results.length === steps.length;
    const body =
      files.get(request.url) ??
      (request.url === '/result' ? JSON.stringify(isOver ? {} : { next: `/${results.length}` }) : step && page(step));
    response
      .writeHead(body ? 200 : 204, {
        'content-type': files.has(request.url) ? 'text/javascript' : 'text/html',
        // A clock of 5 µs, not of 100.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end(body);
    if (isOver) ended();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const profile = mkdtempSync(join(tmpdir(), 'guard-bench-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const address = `http://127.0.0.1:${server.address().port}/0`;
  const browser = spawn(
    process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, address],
    { stdio: 'ignore' },
  );
  const late = setTimeout(ended, 600_000);
  await Promise.race([end, new Promise((done) => browser.once('exit', done))]);
  clearTimeout(late);
  browser.kill();
  server.close();
  server.closeAllConnections();
  if (browser.exitCode === null && !browser.signalCode) await new Promise((done) => browser.once('exit', done));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (results.length < steps.length)
    throw new Error(`the browser ended after ${results.length} of ${steps.length} steps`);
  return results;
}

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

const results = await measure();
const rows = [];
let isOver = false;
for (const [at, name] of CALLS.entries()) {
  const { native, patched } = results[at];
  const [without, guarded] = [median(native), median(patched)];
  isOver ||= guarded - without >= 1000;
  const cells = [`${without.toFixed(0)} ns`, `${guarded.toFixed(0)} ns`, `${(guarded - without).toFixed(0)} ns more`];
  rows.push([name, ...cells, '< 1000 ns']);
}
for (const [what, key, target] of [
  ['10,000 nodes, inserted', 'inserted', ''],
  ['10,000 nodes, inserted and laid out', 'shown', '< 2 %'],
]) {
  const of = (guard) =>
    median(
      results.filter((_, at) => steps[at].name === 'page' && steps[at].guard === guard).map((result) => result[key]),
    );
  const [without, guarded] = [of(false), of(true)];
  const percent = (guarded / without - 1) * 100;
  if (target) isOver ||= percent >= 2;
  rows.push([what, `${without.toFixed(1)} ms`, `${guarded.toFixed(1)} ms`, `${percent.toFixed(1)} % more`, target]);
}
const line = (cells) => `| ${cells.join(' | ')} |`;
console.log(`Medians, load average ${loadavg()[0].toFixed(1)}`);
console.log(
  [
    line(['what', 'without', 'with the guard', 'difference', 'target']),
    '|---|---|---|---|---|',
    ...rows.map(line),
  ].join('\n'),
);
if (isOver) console.error('A target is missed.');
process.exitCode = isOver ? 1 : 0;
