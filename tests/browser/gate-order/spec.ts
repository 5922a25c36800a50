import type { ServerResponse } from 'node:http';
import { expect, html, test } from '../../support/browser.js';
import { acceptAll, external, fetched, type Global, inline, ran, settle } from '../../support/gated.js';
import type { Site } from '../../support/site.js';

/** A script at `/hit/<name>` that the vendor keeps back until the returned function is called. */
function slow(site: Site, name: string): () => void {
  const waiting: ServerResponse[] = [];
  site.answer(`/hit/${name}`, (_request, response) => waiting.push(response));
  return () => {
    for (const response of waiting)
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(self.ran ||= []).push('${name}')`);
  };
}

test('held scripts download side by side and run in document order, whatever comes first', async ({
  page,
  site,
  problems,
}) => {
  const body = `${external('module.js', 'data-type="module"')}${external('defer.js', 'defer')}
    ${inline('inline module', 'data-type="module"')}${inline('1', 'defer')}${external('slow.js')}${inline('2')}
    ${external('a.js', 'data-type="text/javascript"')}${inline('3', 'data-type="application/javascript"')}
    ${external('nomodule.js', 'nomodule')}${inline('4')}${external('data.js', 'data-type="text/x-data"')}
    ${inline('data', 'data-type="application/ld+json"')}${inline('5')}${external('b.js')}${inline('6')}
    ${external('async.js', 'async')}`;
  const finish = slow(site, 'slow.js');
  await page.goto(site.page('/', html({ body })));
  await acceptAll(page);
  await expect.poll(() => fetched(site)).toEqual(['a.js', 'async.js', 'b.js', 'defer.js', 'module.js', 'slow.js']);
  // An async script waits for nobody.
  await expect.poll(() => ran(page)).toEqual(['1', 'async.js']);
  await settle(page, site);
  expect(await ran(page)).toEqual(['1', 'async.js']);
  finish();
  const classic = ['slow.js', '2', 'a.js', '3', '4', '5', 'b.js', '6'];
  await expect.poll(() => ran(page)).toEqual(['1', 'async.js', ...classic, 'module.js', 'defer.js', 'inline module']);
  expect(problems).toEqual([]);
});

test('a late inline script waits for the ordered ones before it, and not for deferred ones', async ({ page, site }) => {
  const finish = slow(site, 'slow.js');
  const finishDeferred = slow(site, 'module.js');
  await page.goto(site.page('/', html({ body: external('slow.js') + external('module.js', 'data-type="module"') })));
  await acceptAll(page);
  const add = (markup: string) =>
    page.evaluate((text) => document.body.append(document.createRange().createContextualFragment(text)), markup);
  await add(inline('late'));
  await settle(page, site);
  expect(await ran(page)).toEqual([]);
  finish();
  await expect.poll(() => ran(page)).toEqual(['slow.js', 'late']);
  await add(inline('later'));
  await expect.poll(() => ran(page)).toEqual(['slow.js', 'late', 'later']);
  finishDeferred();
  await expect.poll(() => ran(page)).toEqual(['slow.js', 'late', 'later', 'module.js']);
});

test('250 held scripts, every fifth from a vendor, run in document order', async ({ page, site, problems }) => {
  const names = Array.from({ length: 250 }, (_, index) => (index % 5 === 4 ? `${index}.js` : `${index}`));
  const body = names.map((name) => (name.endsWith('.js') ? external(name) : inline(name))).join('');
  await page.goto(site.page('/', html({ body })));
  await acceptAll(page);
  await expect.poll(async () => (await ran(page)).length).toBe(names.length);
  expect(await ran(page)).toEqual(names);
  expect(problems).toEqual([]);
});

const type = { 'content-type': 'text/javascript' };
const failures: [how: string, attributes: string, answer: (response: ServerResponse) => void][] = [
  ['is not there', '', (response) => response.writeHead(404).end()],
  ['loses its connection', '', (response) => response.destroy()],
  ['throws', '', (response) => response.writeHead(200, type).end('throw new Error("on purpose")')],
  ['cannot be parsed', '', (response) => response.writeHead(200, type).end('}')],
  ['is empty', '', (response) => response.writeHead(200, type).end()],
  ['is another than promised', 'integrity="sha384-AAAA"', (response) => response.writeHead(200, type).end('1')],
  ['has no address', 'src=""', () => {}],
  ['has an address that is none', 'src="https://"', () => {}],
];
for (const [how, attributes, answer] of failures)
  test(`a held script that ${how} does not stop those after it`, async ({ page, site }) => {
    site.answer('/hit/bad.js', (_request, response) => answer(response));
    const body = `${inline('a')}${external('bad.js', attributes)}${inline('b')}${external('c.js')}${inline('d')}`;
    await page.goto(site.page('/', html({ body })));
    await acceptAll(page);
    await expect.poll(() => ran(page)).toEqual(['a', 'b', 'c.js', 'd']);
  });

/** `self.seen[name]` is what a script knows about itself as it runs. */
const look = `self.look = (name, script, url) => {
  (self.seen ||= {})[name] = { current: script?.id ?? null, same: !script || script === self.known[script.id], module: !!url };
}`;
const watch = `self.known = {}; self.events = []; self.kept = {};
self.attributes = (script) => Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value]));
for (const script of document.querySelectorAll('[data-consent]')) {
  self.known[script.id] = script;
  script.addEventListener('load', () => self.events.push('listener ' + script.id));
}`;
const kinds: [id: string, attributes: string, code: string | null][] = [
  ['inline', 'class="a b" data-extra="1" nonce="abc"', "look('inline', document.currentScript)"],
  ['module', 'data-type="module" data-extra="2"', "look('module', document.currentScript, import.meta.url)"],
  ['classic', 'crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low"', null],
  ['deferred', 'defer charset="utf-8"', null],
  ['async', 'async=""', null],
];

test('a held script keeps its attributes, identity, listeners and `document.currentScript`', async ({
  page,
  site,
  problems,
}) => {
  const body = kinds.map(([id, attributes, code]) => {
    const source = code === null ? `src="/${id}.js" onload="events.push('attribute ' + this.id)"` : '';
    site.answer(`/${id}.js`, (_request, response) =>
      response.writeHead(200, type).end(`look('${id}', document.currentScript)`),
    );
    return `<script type="text/plain" id="${id}" data-consent="analytics" ${attributes} ${source}>${code ?? ''}</script>`;
  });
  await page.goto(
    site.page('/', html({ head: `<script>${look}</script>`, body: `${body.join('')}<script>${watch}</script>` })),
  );
  type Known = { known: Record<string, HTMLScriptElement>; seen?: object; events: string[] } & {
    attributes(script: Element): Record<string, string>;
  };
  const state = () =>
    page.evaluate(() => {
      const { known, seen, events, attributes } = self as unknown as Known;
      const kept = Object.entries(known).map(([id, script]) => [
        id,
        {
          ...attributes(script),
          nonce: script.nonce,
          here: document.getElementById(id) === script,
        },
      ]);
      return { seen, events: events.slice().sort(), kept: Object.fromEntries(kept) };
    });
  const { kept } = await state();
  await acceptAll(page);
  const external = ['async', 'classic', 'deferred'];
  const events = ['attribute', 'listener'].flatMap((what) => external.map((id) => `${what} ${id}`));
  const own = (id: string) => [id, { current: id, same: true, module: false }];
  const seen = {
    ...Object.fromEntries(['inline', ...external].map(own)),
    module: { current: null, same: true, module: true },
  };
  const now = Object.fromEntries(
    Object.entries(kept as Record<string, { type: string }>).map(([id, { type: _held, ...rest }]) => [
      id,
      id === 'module' ? { ...rest, type: 'module' } : rest,
    ]),
  );
  await expect.poll(state).toEqual({ seen, events, kept: now });
  expect(problems).toEqual([]);
});

test('a script may use our object as it runs', async ({ page, site }) => {
  const body = `<script type="text/plain" data-consent="analytics">
    (self.ran ||= []).push(String(askfirst.granted('analytics')), String(askfirst.granted('unknown')))</script>`;
  await page.goto(site.page('/', html({ body })));
  await acceptAll(page);
  expect(await ran(page)).toEqual(['true', 'false']);
  expect(await page.evaluate(() => (self as unknown as Global).askfirst.state.view)).toBe('none');
});
