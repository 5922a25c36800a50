import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { config, expect, html, test } from '../../support/browser.js';
import { acceptAll, external, fetched, type Global, inline, ran, settle } from '../../support/gated.js';
import type { Site } from '../../support/site.js';

/** Ways in which a page adds `markup` after it was parsed; what comes in by `innerHTML` is no script. */
const ways: [way: string, add: (markup: string) => void, kind?: 'image'][] = [
  [
    'appendChild',
    (markup) => {
      const script = document.createElement('script');
      const { textContent } = document.createRange().createContextualFragment(markup).firstElementChild as Element;
      Object.assign(script, { type: 'text/plain', textContent });
      script.dataset.consent = 'analytics';
      document.body.appendChild(script);
    },
  ],
  ['a fragment', (markup) => document.body.append(document.createRange().createContextualFragment(markup))],
  [
    'a late subtree',
    (markup) => {
      const outer = document.createElement('div');
      outer.append(document.createElement('p'));
      outer.firstElementChild?.append(document.createRange().createContextualFragment(markup));
      document.body.prepend(outer);
    },
  ],
  [
    'a template',
    (markup) => {
      // A script that comes in by innerHTML never runs, and nor does its clone: the parser must have made this one.
      const page = new DOMParser().parseFromString(`<template>${markup}</template>`, 'text/html');
      document.body.append(document.importNode((page.querySelector('template') as HTMLTemplateElement).content, true));
    },
  ],
  [
    'innerHTML',
    (markup) => {
      document.body.appendChild(document.createElement('div')).innerHTML = markup;
    },
    'image',
  ],
  ['insertAdjacentHTML', (markup) => document.body.insertAdjacentHTML('beforeend', markup), 'image'],
];
for (const [way, add, kind] of ways)
  test(`what is added by ${way} is held, and let through once`, async ({ page, site }) => {
    await page.goto(site.page('/', html({})));
    const added = (name: string) =>
      page.evaluate(
        `(${add})(${JSON.stringify(kind ? `<img alt="" data-consent="analytics" data-src="/hit/${name}">` : inline(name))})`,
      );
    const through = () => (kind ? fetched(site) : ran(page));
    await added('before');
    await settle(page, site);
    expect(await through()).toEqual([]);
    await acceptAll(page);
    await expect.poll(through).toEqual(['before']);
    await added('after');
    await expect.poll(async () => (await through()).sort()).toEqual(['after', 'before']);
  });

test('what document.write gives the parser is held, and let through', async ({ page, site }) => {
  const write = (name: string) =>
    `<script>document.write(${JSON.stringify(inline(name)).replace('</', '<\\/')})</script>`;
  await page.goto(site.page('/', html({ body: write('written') + inline('next') })));
  expect(await ran(page)).toEqual([]);
  await acceptAll(page);
  expect(await ran(page)).toEqual(['written', 'next']);
});

const act = (code: string): string => `<script type="text/plain" data-consent="analytics">${code}</script>`;
const remove = (id: string): string => `document.getElementById('${id}').remove();`;
const stopped: [how: string, body: string, expected: string[]][] = [
  ['the page takes it out', inline('gone', 'id="gone"') + inline('last'), ['last']],
  [
    'a script before it takes it out',
    act(remove('next')) + inline('next', 'id="next"') + external('a.js', 'id="a"') + inline('last'),
    ['a.js', 'last'],
  ],
  [
    'a script before it takes it out while it waits',
    `${external('a.js')}${act(remove('waits'))}${inline('waits', 'id="waits"')}${inline('last')}`,
    ['a.js', 'last'],
  ],
  ['a script before it withdraws', `${inline('last')}${act('askfirst.rejectAll()')}${inline('no')}`, ['last']],
];
for (const [how, body, expected] of stopped)
  test(`a held script does not run when ${how}`, async ({ page, site }) => {
    await page.goto(site.page('/', html({ config: { ...config, consent: { reload: 'never' } }, body })));
    await page.evaluate(() => document.getElementById('gone')?.remove());
    await acceptAll(page);
    await expect.poll(() => ran(page)).toContain('last');
    await settle(page, site);
    expect(await ran(page)).toEqual(expected);
  });

test('a script that comes in by innerHTML never runs, as without us', async ({ page, site }) => {
  await page.goto(site.page('/', html({})));
  await acceptAll(page);
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, inline('inner') + external('inner.js'));
  await settle(page, site);
  expect(await ran(page)).toEqual([]);
  expect(fetched(site)).toEqual([]);
});

test('`when` and `granted` answer early and late subscribers', async ({ page, site }) => {
  // What waited has run, so that a withdrawal would reload the page.
  await page.goto(site.page('/', html({ config: { ...config, consent: { reload: 'never' } } })));
  const state = () =>
    page.evaluate(async () => {
      const { askfirst, told = [] } = self as unknown as Global & { told?: string[] };
      Object.assign(self, { told });
      const ids = ['necessary', 'analytics', 'matomo', 'unknown'];
      for (const id of ids) askfirst.when(id).then(() => told.push(id));
      await new Promise(requestAnimationFrame);
      return { told: told.splice(0).sort(), granted: ids.filter((id) => askfirst.granted(id)) };
    });
  expect(await state()).toEqual({ told: ['necessary'], granted: ['necessary'] });
  await acceptAll(page);
  const all = ['necessary', 'analytics', 'matomo'];
  expect(await state()).toEqual({ told: ['analytics', 'analytics', 'matomo', 'matomo', 'necessary'], granted: all });
  await page.evaluate(() => (self as unknown as Global).askfirst.rejectAll());
  expect(await state()).toEqual({ told: ['necessary'], granted: ['necessary'] });
});

test('`scan` looks into a shadow root, and takes nothing twice', async ({ page, site }) => {
  await page.goto(site.page('/', html({ body: '<div id="host"></div>' })));
  await page.evaluate(
    (markup) => {
      const shadow = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
      shadow.append(document.createRange().createContextualFragment(markup));
    },
    `${inline('shadow')}<img alt="" data-consent="analytics" data-src="/hit/shadow.gif">`,
  );
  const scan = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.getElementById('host') as Element;
      if (shadowRoot) (self as unknown as Global).askfirst.scan(shadowRoot);
    });
  await scan();
  await acceptAll(page);
  await settle(page, site);
  expect(await ran(page)).toEqual([]);
  for (const _ of 'twice') await scan();
  await expect.poll(() => fetched(site)).toEqual(['shadow.gif']);
  expect(await ran(page)).toEqual(['shadow']);
});

/** A page that a returning visitor gets piece by piece; the next piece is sent when the test says so. */
async function stream(page: Page, site: Site, first: string, head = ''): Promise<(piece: string) => void> {
  await page.goto(site.page('/', html({})));
  await acceptAll(page);
  const [start = ''] = html({ head, body: first }).split('</body>');
  const pieces = new Promise<ServerResponse>((resolve) => {
    site.answer('/stream', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(start);
      resolve(response);
    });
  });
  await page.goto(`${site.origin}/stream`, { waitUntil: 'commit' });
  const response = await pieces;
  return (piece) => (piece.includes('</html>') ? response.end(piece) : response.write(piece));
}

const cut = '<script type="text/plain" data-consent="analytics" id="cut">(self.ran ||= []).push("cut';
const interlopers: [what: string, act: string][] = [
  ['nothing else is added', ''],
  ['something is appended to the body', 'document.body.append("late")'],
  ['something is appended to the document', 'document.documentElement.append(document.createElement("late-one"))'],
  ['it is looked for', 'askfirst.scan()'],
];
for (const [what, act] of interlopers)
  test(`a held script that a slow network cuts in two runs whole and once, when ${what} meanwhile`, async ({
    page,
    site,
    problems,
  }) => {
    const send = await stream(page, site, inline('before') + cut);
    await expect.poll(() => page.evaluate(() => document.getElementById('cut')?.textContent)).toBeTruthy();
    await page.evaluate(`{${act}}`);
    await settle(page, site);
    expect(await ran(page)).toEqual(['before']);
    send(` in two")</script><p>next</p>`);
    await expect.poll(() => ran(page)).toEqual(['before', 'cut in two']);
    send(`${inline('after')}</body></html>`);
    await page.waitForLoadState();
    expect(await ran(page)).toEqual(['before', 'cut in two', 'after']);
    expect(problems).toEqual([]);
  });

test('a held script whose end tag is late keeps its turn', async ({ page, site }) => {
  const waiting: ServerResponse[] = [];
  site.answer('/hit/slow.js', (_request, response) => waiting.push(response));
  const send = await stream(
    page,
    site,
    `${external('slow.js')}${external('cut.js', 'id="cut"').replace('</script>', '')}`,
  );
  await expect.poll(() => page.evaluate(() => !!document.getElementById('cut'))).toBe(true);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  send(`</script><p>next</p>${inline('after')}`);
  await expect.poll(() => fetched(site)).toEqual(['cut.js', 'slow.js']);
  await settle(page, site);
  expect(await ran(page)).toEqual([]);
  for (const response of waiting)
    response.writeHead(200, { 'content-type': 'text/javascript' }).end('(self.ran ||= []).push("slow.js")');
  send('</body></html>');
  await expect.poll(() => ran(page)).toEqual(['slow.js', 'cut.js', 'after']);
});

test('a returning visitor gets scripts and frames as they are parsed, and what is deferred at the end', async ({
  page,
  site,
}) => {
  const send = await stream(
    page,
    site,
    `${external('module.js', 'data-type="module"')}${external('defer.js', 'defer')}${external('async.js', 'async')}
    ${external('a.js')}${inline('b')}${inline('async module', 'async data-type="module"')}
    <iframe title="" data-consent="analytics" data-src="/hit/frame"></iframe>`,
  );
  await expect.poll(async () => (await ran(page)).sort()).toEqual(['a.js', 'async module', 'async.js', 'b']);
  await expect.poll(() => fetched(site)).toEqual(['a.js', 'async.js', 'frame']);
  send(`${inline('c')}</body></html>`);
  await expect.poll(async () => (await ran(page)).length).toBe(7);
  expect((await ran(page)).slice(4)).toEqual(['c', 'module.js', 'defer.js']);
});
