import { describe, expect, it } from 'vitest';
import { fetchings } from '../../../src/domain/markup.js';
import { HELD } from '../../../src/effects/gate.js';
import { rewriteHtml } from '../../../src/html.js';
import { config, rewritten } from './samples.js';

const U = 'https://stats.example/u';
const C = 'data-consent="stats"';
const T = 'type="text/plain"';

describe('what loads from a host of a service becomes declared:', () => {
  it.each([
    ['a script', `<script src="${U}"></script>`, `<script ${C} ${T} src="${U}"></script>`],
    [
      'a module',
      `<script type="module" src="${U}"></script>`,
      `<script ${C} ${T} data-type="module" src="${U}"></script>`,
    ],
    ['a module in capitals', `<script TYPE=MODULE src=${U}>`, `<script ${C} ${T} data-type="module" src=${U}>`],
    ['a type of JavaScript', `<script src="${U}" type=" text/JavaScript ">`, `<script ${C} src="${U}" ${T}>`],
    ['an empty type', `<script src="${U}" type>`, `<script ${C} src="${U}" ${T}>`],
    [
      'an old language',
      `<script language="JavaScript" src="${U}">`,
      `<script ${C} ${T} language="JavaScript" src="${U}">`,
    ],
    ['a type at a value', `<script type=''src="${U}">`, `<script ${C} ${T} src="${U}">`],
    [
      'a data-type of the page',
      `<script data-type="x" src="${U}">`,
      `<script ${C} ${T} data-type="text/javascript" data-type="x" src="${U}">`,
    ],
    [
      'what a script needs later',
      `<script async defer nonce=n integrity="i" crossorigin onload="f()" src="${U}">`,
      `<script ${C} ${T} async defer nonce=n integrity="i" crossorigin onload="f()" src="${U}">`,
    ],
    [
      'a script behind a title in a select',
      `<select><title><script></title></select><script src="${U}"></script>`,
      `<select><title><script></title></select><script ${C} ${T} src="${U}"></script>`,
    ],
    [
      'a script behind a table in a select, and a template',
      `<select><table></table><template></template><xmp><svg><script></xmp><script src="${U}"></script>`,
      `<select><table></table><template></template><xmp><svg><script></xmp><script ${C} ${T} src="${U}"></script>`,
    ],
    ['a frame', `<iframe title="" src="${U}"></iframe>`, `<iframe ${C} title="" data-src="${U}"></iframe>`],
    ['an image', `<img alt="" src='${U}'>`, `<img ${C} alt="" data-src='${U}'>`],
    ['an image of old', `<image src=${U}>`, `<image ${C} data-src=${U}>`],
    ['no quotes', `<IMG\n SRC=${U}\t>`, `<IMG ${C}\n data-SRC=${U}\t>`],
    ['a slash for a space', `<img/src="${U}"/>`, `<img ${C}/data-src="${U}"/>`],
    ['space around the sign', `<img src\n=\r\n "${U}">`, `<img ${C} data-src\n=\r\n "${U}">`],
    [
      'character references',
      '<img src="https&colon;//stats&#46;example/?a&amp;b">',
      `<img ${C} data-src="https&colon;//stats&#46;example/?a&amp;b">`,
    ],
    ['no scheme', '<img src="//stats.example/u">', `<img ${C} data-src="//stats.example/u">`],
    [
      'what browsers mend',
      '<img src=" HTTPS:\\\\STATS.example.\n/u">',
      `<img ${C} data-src=" HTTPS:\\\\STATS.example.\n/u">`,
    ],
    ['a port', '<img src="http://stats.example:8080/u">', `<img ${C} data-src="http://stats.example:8080/u">`],
    ['an address twice', `<img src="${U}" src="b.gif">`, `<img ${C} data-src="${U}" src="b.gif">`],
    [
      'srcset',
      `<img src="a.gif" srcset="b.gif 1x, ${U} 2x">`,
      `<img ${C} src="a.gif" data-srcset="b.gif 1x, ${U} 2x">`,
    ],
    ['srcset behind commas', `<source srcset="data:,a, ${U}">`, `<source ${C} data-srcset="data:,a, ${U}">`],
    ['a style sheet', `<link rel="StyleSheet" href="${U}">`, `<link ${C} rel="StyleSheet" data-href="${U}">`],
    ...['preload', 'prefetch', 'preconnect', 'dns-prefetch', 'modulepreload', 'icon'].map((rel) => [
      rel,
      `<link href="${U}" rel="x ${rel}">`,
      `<link ${C} data-href="${U}" rel="x ${rel}">`,
    ]),
    ['imagesrcset', `<link rel=preload imagesrcset="${U}">`, `<link ${C} rel=preload data-imagesrcset="${U}">`],
    ['video', `<video src="${U}" poster="${U}">`, `<video ${C} data-src="${U}" data-poster="${U}">`],
    ['audio', `<audio src="${U}">`, `<audio ${C} data-src="${U}">`],
    [
      'a source and a track',
      `<source src="${U}"><track src="${U}">`,
      `<source ${C} data-src="${U}"><track ${C} data-src="${U}">`,
    ],
    ['embed', `<embed src="${U}">`, `<embed ${C} data-src="${U}">`],
    ['an image button', `<input type=IMAGE src="${U}">`, `<input ${C} type=IMAGE data-src="${U}">`],
    ['an image in SVG', `<svg><image xlink:href="${U}"/></svg>`, `<svg><image ${C} data-href="${U}"/></svg>`],
    ['a filter in SVG', `<svg><feImage href="${U}"/></svg>`, `<svg><feImage ${C} data-href="${U}"/></svg>`],
    ['a style of an input', `<input style="background:url(${U})">`, `<input ${C} data-style="background:url(${U})">`],
    ['a style', `<p style="background:url(${U})">`, `<p ${C} data-style="background:url(${U})">`],
    [
      'a part of a style',
      `<p style="width:9px;background:url(${U});color:red" id=a>`,
      `<p ${C} data-style="width:9px;background:url(${U});color:red" style="width:9px;color:red" id=a>`,
    ],
    [
      'a quoted part of a style',
      `<p style='content:";";background:url(&quot;${U}&quot;)'>`,
      `<p ${C} data-style='content:";";background:url(&quot;${U}&quot;)' style='content:";";'>`,
    ],
    [
      'a style that is written oddly',
      `<p style="width:9px&semi;background:url(${U})">`,
      `<p ${C} data-style="width:9px&semi;background:url(${U})">`,
    ],
    ['a template', `<template><img src="${U}"></template>`, `<template><img ${C} data-src="${U}"></template>`],
    ['data-src of the page', `<img data-src="x" src="${U}" id=a>`, `<img ${C} data-src="${U}" data-src="x"  id=a>`],
    [
      'what a base leads there',
      '<base href="//stats.example"><img src=a>',
      `<base href="//stats.example"><img ${C} data-src=a>`,
    ],
    [
      'what a base leads there, whatever stands in a template or in SVG',
      '<template><base href="/"></template><svg><base href="/"/></svg><base href="//stats.example"><img src=a>',
      `<template><base href="/"></template><svg><base href="/"/></svg><base href="//stats.example"><img ${C} data-src=a>`,
    ],
    [
      'a dictionary',
      `<link rel="compression-dictionary" href="${U}">`,
      `<link ${C} rel="compression-dictionary" data-href="${U}">`,
    ],
    [
      'escapes in a style',
      `<p style="background:u\\72l(https:\\2f /stats.example/u)">`,
      `<p ${C} data-style="background:u\\72l(https:\\2f /stats.example/u)">`,
    ],
    [
      'what is only named like our own script',
      `<script src="${U}#/askfirst.js"></script>`,
      `<script ${C} ${T} src="${U}#/askfirst.js"></script>`,
    ],
    [
      'what a script writes',
      `<script>document.write('<script src="${U}"><\\/script>')</script>`,
      `<script>document.write('<script data-consent=stats type=text/plain src="${U}"><\\/script>')</script>`,
    ],
    [
      'what it writes with escapes',
      `<script>document.writeln( "\\x3Cscript type=\\"module\\"src=\\"\\u0068ttps:\\/\\/stats.example\\">\\u003C/script>" );</script>`,
      `<script>document.writeln( "\\x3Cscript data-consent=stats type=text/plain data-type=module src=\\"\\u0068ttps:\\/\\/stats.example\\">\\u003C/script>" );</script>`,
    ],
    [
      'a frame that it writes',
      `<script>document.write(\`<p>\n<iframe src='${U}'>\`)</script>`,
      `<script>document.write(\`<p>\n<iframe data-consent=stats data-src='${U}'>\`)</script>`,
    ],
  ])('%s', (_, before, after) => {
    const { html, held, open } = rewritten(before);
    expect(html).toBe(after);
    expect(held.length).toBeGreaterThan(0);
    expect(open).toEqual([]);
    expect(rewritten(after)).toEqual({ html: after, held: [], open: [] });
  });
});

describe('nothing changes in', () => {
  it.each([
    [
      'what is first-party',
      '<script src="/a.js"></script><img src="a.gif" srcset="b.gif 2x"><link rel=preload href=a>',
    ],
    ['what a required service needs', '<script src="https://pay.example/a.js"></script>'],
    ['what nobody knows', '<script src="https://unknown.example/a.js"></script>'],
    ['a longer name', '<img src="https://stats.example.org/"><img src="https://notstats.example/">'],
    ['a sub-domain that no pattern covers', '<img src="https://a.stats.example/">'],
    ['what is no address of the web', `<img src="data:,${U}"><iframe src="javascript:'${U}'"></iframe><img src="">`],
    ['what is declared', `<script ${C} ${T} src="${U}"></script><img ${C} data-src="${U}">`],
    ['another type', `<script type="text/plain" src="${U}"></script><script type="text/x-tool" src="${U}"></script>`],
    ['a language that nobody runs', `<script language="vbscript" src="${U}"></script>`],
    ['data', `<script type="application/json">{"host":"${U}"}</script>`],
    ['links that fetch nothing', `<link rel="canonical" href="${U}"><a href="${U}">a</a><blockquote cite="${U}">`],
    ['an input that is no image', `<input src="${U}">`],
    ['a comment', `<!-- <img src="${U}"> --><!--><!x><?y>`],
    ['a textarea and a title', `<title><img src="${U}"></title><textarea><img src="${U}"></textarea>`],
    ['the text of a frame', `<iframe><img src="${U}"></iframe>`],
    ['the text of a script', `<script>var a = '<img src="a.gif">' // </scr</script>`],
    ['a script after a wrong end of SVG', `<div><svg><path></div><script>"<img src=a>"</script>`],
    ['a doctype, line ends and a byte order mark', '\uFEFF<!DocType  HTML>\r\n<P>\r<pre>\n\n</pre>\0</p>'],
    ['odd mark-up', `<a b='c"d' e=f"g' =h i / / j><</p x=y></><b <i>&notit; &amp &#0;<svg viewBox="0"/>`],
    ['a tag that the end cuts off', `<p><img src="${U}"`],
    ['our own script, wherever it is', '<script src="https://ads.example/askfirst.js"></script>'],
  ])('%s', (_, html) => {
    expect(rewritten(html)).toEqual({ html, held: [], open: [] });
  });
});

describe('what cannot be declared is told in one line:', () => {
  it.each([
    [`<svg><script href="${U}"/></svg>`, 'AskFirst cannot hold it'],
    [`<object data="${U}"></object>`, 'AskFirst cannot hold it'],
    [`<body background="${U}">`, 'AskFirst cannot hold it'],
    [`<svg><rect mask="url(${U}#m)"/></svg>`, 'AskFirst cannot hold it'],
    [`<svg><rect cursor="url(${U}), auto"/></svg>`, 'AskFirst cannot hold it'],
    [`<a ping="/x ${U}">`, 'AskFirst cannot hold it'],
    [`<form action="${U}">`, 'AskFirst cannot hold it'],
    [`<button formaction="${U}">`, 'AskFirst cannot hold it'],
    [`<meta http-equiv="Refresh" content="5; URL='${U}'">`, 'AskFirst cannot hold it'],
    [`<iframe srcdoc="&lt;img src='${U}'>"></iframe>`, 'names stats.example'],
    [`<p onclick="f('${U}')">`, 'names stats.example'],
    [`<style>@import "${U}";</style>`, 'declared with data-href'],
    [`<style>p { background: url( '${U}' ) }`, 'declared with data-href'],
    [`<noscript><img src="${U}"></noscript>`, 'a browser without scripts'],
    [`<select><title><script src="${U}"></script></title></select>`, 'take it out of the <select>'],
    [`<table><tr><td><select><div><xmp><img src="${U}"></xmp></select>`, 'take it out of the <select>'],
    [`<select><style>@import "${U}";</style></select>`, 'declared with data-href'],
    [`<script>var u = "//stats.example/"; load(u)</script>`, 'give it type="text/plain" data-consent="stats"'],
    [`<script>document.write('<img src="' + "${U}")</script>`, 'put what it writes into the HTML'],
    [`<script type=speculationrules>{"prefetch":[{"urls":["${U}"]}]}</script>`, 'take that host out'],
    [`<script>load("https:\\/\\/stats.example")</script>`, 'names stats.example'],
    [`<img data-src="${U}">`, 'may be loaded by a script of the page'],
    [`<script ${C} src="${U}"></script>`, 'runs at once: give it type="text/plain"'],
    [`<img ${C} src="${U}">`, 'write data-src in place of src'],
  ])('%s', (html, text) => {
    const found = rewritten(html);
    expect(found).toEqual({ html, held: [], open: [expect.stringContaining(text)] });
    expect(found.open[0]).not.toContain('\n');
  });

  it.each([
    '<select><option>A<select>',
    '<select><option><p>A</select>',
    '<select><option>A<input>',
    '<select></select>',
  ])('but not behind a select that has ended: %s', (before) => {
    expect(rewritten(`${before}<title><img src="${U}"></title>`).open).toEqual([]);
  });

  it('what is held in a shadow root, where the gate does not look', () => {
    const page = `<template><img src="${U}"></template><template shadowrootmode="open"><p><img src="${U}"></template><img src="${U}">`;
    const { html, held, open } = rewritten(page);
    expect(html.match(/data-consent/g)).toHaveLength(3);
    expect(held).toHaveLength(3);
    expect(open).toEqual([expect.stringContaining('askfirst.scan(')]);
  });

  it('an element of two services, which waits for the first', () => {
    const { html, open } = rewritten(`<img src="${U}" srcset="https://ads.example/a 2x">`);
    expect(html).toBe(`<img ${C} data-src="${U}" data-srcset="https://ads.example/a 2x">`);
    expect(open).toEqual([expect.stringContaining('waits for stats')]);
  });

  it('without what a terminal would obey', () => {
    expect(rewritten(`<img src="${U}?\u001b[2J\u009b\u202e">`).held).toEqual([`<img src="${U}? [2J "> for stats`]);
    const found: string[] = [];
    const bytes = Buffer.from(`<img src="${U}?\u001b[2J\u00e9">`);
    rewriteHtml(bytes, config, { report: ({ text }) => found.push(text) });
    expect(found).toEqual([`<img src="${U}? [2J\u00e9"> for stats`]);
  });

  it('with the line and the id', () => {
    const found: unknown[] = [];
    rewriteHtml(`<p>\r\n\n<img src="${U}">`, config, { report: (finding) => found.push(finding) });
    expect(found).toEqual([{ held: true, line: 3, id: 'stats', text: `<img src="${U}"> for stats` }]);
  });
});

describe('the options', () => {
  const inline = '<script type="module">load("//stats.example/")</script>';
  it('inline holds a script by what it names, unless it writes into the page', () => {
    expect(rewritten(inline).html).toBe(inline);
    const after = `<script ${C} ${T} data-type="module">load("//stats.example/")</script>`;
    expect(rewritten(inline, { inline: true })).toEqual({ html: after, held: [expect.anything()], open: [] });
    const writes = '<script>document.write(tag("//stats.example/"))</script>';
    expect(rewritten(writes, { inline: true })).toEqual({ html: writes, held: [], open: [expect.anything()] });
  });

  it('others holds what is neither the site’s own nor any service’s', () => {
    const page = (host: string) => `<img src="https://${host}/a">`;
    const options = { others: 'marketing', url: 'https://www.example/blog/', own: ['*.cdn.example'] };
    for (const host of ['www.example', 'a.cdn.example', 'pay.example']) {
      expect(rewritten(page(host), options).html).toBe(page(host));
    }
    expect(rewritten('<img src="a.gif">', options).html).toBe('<img src="a.gif">');
    for (const [host, id] of [
      ['unknown.example', 'marketing'],
      ['example', 'marketing'],
      ['stats.example', 'stats'],
    ]) {
      expect(rewritten(page(host ?? ''), options).html).toBe(`<img data-consent="${id}" data-src="https://${host}/a">`);
    }
  });

  it.each([
    [{ others: 'necessary', url: 'https://a.example/' }, 'others: necessary is no'],
    [{ others: 'ads"', url: 'https://a.example/' }, 'others: ads" is no'],
    [{ others: 'ads' }, 'others: url or own'],
    [{ url: 'example.com' }, 'url: example.com is no whole address'],
  ])('%j cannot hold, and say so', (options, message) => {
    expect(() => rewriteHtml('', config, options)).toThrow(message);
  });
});

describe('a host belongs to', () => {
  it.each([
    ['ads.example', 'ads'],
    ['a.b.ads.example', 'ads'],
    ['maps.ads.example', 'maps'],
    ['pay.ads.example', undefined],
    ['gone.example', 'gone'],
  ])('%s: %s', (host, id) => {
    const { html } = rewritten(`<img src="https://${host}/">`);
    expect(/data-consent="(\w+)"/.exec(html)?.[1]).toBe(id);
  });

  it('nobody where the config is broken, and then nothing changes', () => {
    const broken = {
      categories: {},
      services: { '"><b': { category: 'x', name: 'X', hosts: ['stats.example', 5] }, b: null },
    };
    const html = `<img src="${U}">`;
    expect(rewriteHtml(html, broken as never)).toBe(html);
    expect(rewriteHtml(html, null as never)).toBe(html);
  });
});

it('holds nothing under a name that the gate does not give back, but for hints', () => {
  const values: { [name: string]: string } = { rel: 'preload', type: 'image', 'http-equiv': 'refresh' };
  const tags = ['link', 'img', 'image', 'video', 'iframe', 'source', 'input', 'feimage', 'p'];
  const held = tags.flatMap((tag) => fetchings(tag, (name) => values[name] ?? U)).flatMap((found) => found.held ?? []);
  expect(new Set(held)).toEqual(new Set([...HELD, 'imagesrcset']));
});
