// The ways in which a page can reach a third party, for the leak suite.
// Every vector asks for its own URL: <tracker>/hit/<run>/<phase>/<vector>.<ext>
import { services } from './texts.mjs';

const gatedServices = services.filter((s) => s.category !== 'necessary');

// Code of the marked-up tracker of one service: sets a cookie, localStorage and
// sessionStorage entries, and keeps calling home.
export const trackerCode = (base, s) =>
  `document.cookie='_bench_${s.id}=1;path=/';localStorage.setItem('_bench_${s.id}','1');sessionStorage.setItem('_bench_${s.id}','1');` +
  `new Image().src='${base}/marked-inline-${s.id}.gif';setInterval(function(){new Image().src='${base}/ping.gif?'+Math.random()},100);`;

// Marked up as the library says (or left as it is where it has no mark-up).
export function markedItems(base) {
  const marketing = { category: 'marketing', service: 'ads' };
  return [
    ...gatedServices.map((s) => ({
      kind: 'inline',
      category: s.category,
      service: s.id,
      code: trackerCode(base, s),
      vector: `marked-inline-${s.id}`,
    })),
    { kind: 'external', ...marketing, src: `${base}/marked-external.js`, vector: 'marked-external' },
    {
      kind: 'iframe',
      category: 'marketing',
      service: 'video',
      src: `${base}/marked-iframe.html`,
      vector: 'marked-iframe',
    },
    { kind: 'img', ...marketing, src: `${base}/marked-img.gif`, vector: 'marked-img' },
    { kind: 'stylesheet', ...marketing, src: `${base}/marked-stylesheet.css`, vector: 'marked-stylesheet' },
  ];
}

export const rawMarkup = {
  inline: (i) => `<script>${i.code}</script>`,
  external: (i) => `<script src="${i.src}"></script>`,
  iframe: (i) => `<iframe title="Embed" src="${i.src}"></iframe>`,
  img: (i) => `<img alt="" src="${i.src}">`,
  stylesheet: (i) => `<link rel="stylesheet" href="${i.src}">`,
};

// In the HTML without any mark-up, as a page that nobody adapted has them.
export const staticVectors = [
  'static-script',
  'static-iframe',
  'static-img',
  'static-stylesheet',
  'static-css-background',
  'static-document-write',
  'static-prefetch',
  'static-preload',
];

export const staticHtml = (base) => `
<script async src="${base}/static-script.js"></script>
<iframe title="Embed" src="${base}/static-iframe.html"></iframe>
<img alt="" src="${base}/static-img.gif">
<link rel="stylesheet" href="${base}/static-stylesheet.css">
<div style="background-image:url(${base}/static-css-background.gif);width:9px;height:9px"></div>
<script>document.write('<script async src="${base}/static-document-write.js"><\\/script>')</script>
<link rel="prefetch" href="${base}/static-prefetch.txt">
<link rel="preload" as="image" href="${base}/static-preload.gif">`;

// Inserted by page scripts after the library has started. Source text of a
// function that runs in the page.
export const fireDynamic = `function (base) {
  const done = [];
  const attempt = (vector, ext, action) => {
    try { action(base + '/' + vector + '.' + ext); } catch (e) { done.push(vector + ': ' + e.message); }
  };
  const make = (tag, props) => Object.assign(document.createElement(tag), props);
  const ws = (url) => url.replace(/^http/, 'ws');
  attempt('dyn-script-appendChild', 'js', (u) => document.head.appendChild(make('script', { src: u })));
  attempt('dyn-script-insertBefore', 'js', (u) => document.head.insertBefore(make('script', { src: u }), document.head.firstChild));
  attempt('dyn-script-append', 'js', (u) => document.body.append(make('script', { src: u })));
  attempt('dyn-script-prepend', 'js', (u) => document.body.prepend(make('script', { src: u })));
  attempt('dyn-script-insertAdjacentElement', 'js', (u) => document.body.insertAdjacentElement('beforeend', make('script', { src: u })));
  attempt('dyn-script-replaceWith', 'js', (u) => { const d = document.body.appendChild(make('i', {})); d.replaceWith(make('script', { src: u })); });
  attempt('dyn-script-setAttribute', 'js', (u) => { const s = make('script', {}); s.setAttribute('src', u); document.head.appendChild(s); });
  attempt('dyn-script-srcAfterInsert', 'js', (u) => { const s = document.head.appendChild(make('script', {})); s.src = u; });
  attempt('dyn-script-fragment', 'js', (u) => document.body.appendChild(document.createRange().createContextualFragment('<script src="' + u + '"></' + 'script>')));
  attempt('dyn-script-module', 'js', (u) => document.head.appendChild(make('script', { type: 'module', src: u })));
  attempt('dyn-import', 'js', (u) => import(u).catch(() => {}));
  attempt('dyn-inline-script', 'gif', (u) => document.head.appendChild(make('script', { textContent: 'new Image().src=' + JSON.stringify(u) })));
  attempt('dyn-img-element', 'gif', (u) => document.body.appendChild(make('img', { src: u, alt: '' })));
  attempt('dyn-new-image', 'gif', (u) => { new Image().src = u; });
  attempt('dyn-img-setAttribute', 'gif', (u) => document.createElement('img').setAttribute('src', u));
  attempt('dyn-img-srcset', 'gif', (u) => { document.createElement('img').srcset = u + ' 1x'; });
  attempt('dyn-img-innerHTML', 'gif', (u) => document.body.insertAdjacentHTML('beforeend', '<img alt="" src="' + u + '">'));
  attempt('dyn-img-detached-innerHTML', 'gif', (u) => { document.createElement('div').innerHTML = '<img src="' + u + '">'; });
  attempt('dyn-iframe-element', 'html', (u) => document.body.appendChild(make('iframe', { src: u, title: 'x' })));
  attempt('dyn-iframe-innerHTML', 'html', (u) => { const d = document.body.appendChild(make('div', {})); d.innerHTML = '<iframe title="x" src="' + u + '"></iframe>'; });
  attempt('dyn-iframe-srcdoc', 'gif', (u) => document.body.appendChild(make('iframe', { title: 'x', srcdoc: '<img alt="" src="' + u + '">' })));
  attempt('dyn-stylesheet-link', 'css', (u) => document.head.appendChild(make('link', { rel: 'stylesheet', href: u })));
  attempt('dyn-style-import', 'css', (u) => document.head.appendChild(make('style', { textContent: '@import url(' + u + ')' })));
  attempt('dyn-css-background', 'gif', (u) => { const d = document.body.appendChild(make('div', { textContent: '.' })); d.style.backgroundImage = 'url(' + u + ')'; });
  attempt('dyn-link-prefetch', 'txt', (u) => document.head.appendChild(make('link', { rel: 'prefetch', href: u })));
  attempt('dyn-link-preload', 'gif', (u) => document.head.appendChild(make('link', { rel: 'preload', as: 'image', href: u })));
  attempt('dyn-fetch', 'txt', (u) => fetch(u, { mode: 'no-cors' }).catch(() => {}));
  attempt('dyn-fetch-request', 'txt', (u) => fetch(new Request(u)).catch(() => {}));
  attempt('dyn-xhr', 'txt', (u) => { const x = new XMLHttpRequest(); x.open('GET', u); x.send(); });
  attempt('dyn-beacon', 'txt', (u) => navigator.sendBeacon(u, 'x'));
  attempt('dyn-websocket', 'txt', (u) => new WebSocket(ws(u)));
  attempt('dyn-eventsource', 'sse', (u) => { const e = new EventSource(u); setTimeout(() => e.close(), 300); });
  attempt('dyn-audio', 'txt', (u) => { const a = new Audio(); a.preload = 'auto'; a.src = u; a.load(); });
  attempt('dyn-video-poster', 'gif', (u) => document.body.appendChild(make('video', { poster: u })));
  attempt('dyn-object', 'html', (u) => document.body.appendChild(make('object', { data: u, type: 'text/html' })));
  attempt('dyn-form-post', 'html', (u) => { const n = 'f' + Math.random(); document.body.appendChild(make('iframe', { name: n, title: 'x' })); const f = document.body.appendChild(make('form', { action: u, method: 'post', target: n })); f.submit(); });
  attempt('dyn-worker-importScripts', 'js', (u) => new Worker(URL.createObjectURL(new Blob(['importScripts(' + JSON.stringify(u) + ')']))));
  attempt('dyn-fontface', 'txt', (u) => new FontFace('bench', 'url(' + u + ')').load().catch(() => {}));
  attempt('dyn-svg-image', 'gif', (u) => document.body.insertAdjacentHTML('beforeend', '<svg width="9" height="9"><image href="' + u + '" width="9" height="9"/></svg>'));
  return done;
}`;

export const dynamicVectors = [...fireDynamic.matchAll(/attempt\('(dyn-[\w-]+)'/g)].map((m) => m[1]);
export const markedVectors = markedItems('').map((i) => i.vector);
