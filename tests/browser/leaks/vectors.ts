/** A way in which code of a page reaches a third party. `u` is an address that nobody else asks for. */
export interface Vector {
  readonly name: string;
  /** What the server answers: `js`, `css`, `gif`, `html`, `txt`, `sse`. */
  readonly kind: string;
  /** In its template strings `@u` is the address. */
  readonly code: string;
  /** Elements wait for the grant; what only asks, fails, and is never sent. */
  readonly waits: boolean;
}

type Row = [name: string, kind: string, code: string];

const elements: Row[] = [
  ['script appendChild', 'js', 'document.head.appendChild(make("script", { src: u }))'],
  ['script insertBefore', 'js', 'document.head.insertBefore(make("script", { src: u }), document.head.firstChild)'],
  ['script append', 'js', 'document.body.append(make("script", { src: u }))'],
  ['script prepend', 'js', 'document.body.prepend(make("script", { src: u }))'],
  ['script before', 'js', 'document.body.lastElementChild.before(make("script", { src: u }))'],
  ['script after', 'js', 'document.body.lastElementChild.after(make("script", { src: u }))'],
  ['script replaceChildren', 'js', 'add("div").replaceChildren(make("script", { src: u }))'],
  [
    'script replaceChild',
    'js',
    'const d = add("div"); d.replaceChild(make("script", { src: u }), d.appendChild(make("i")))',
  ],
  ['script replaceWith', 'js', 'add("i").replaceWith(make("script", { src: u }))'],
  [
    'script insertAdjacentElement',
    'js',
    'document.body.insertAdjacentElement("beforeend", make("script", { src: u }))',
  ],
  [
    'script insertNode',
    'js',
    'const r = document.createRange(); r.selectNodeContents(add("div")); r.insertNode(make("script", { src: u }))',
  ],
  ['script setAttribute', 'js', 'const s = make("script"); s.setAttribute("src", u); document.head.appendChild(s)'],
  [
    'script setAttributeNS',
    'js',
    'const s = make("script"); s.setAttributeNS(null, "src", u); document.head.appendChild(s)',
  ],
  ['script src after insertion', 'js', 'const s = document.head.appendChild(make("script")); s.src = u'],
  [
    'script type after src',
    'js',
    'document.head.appendChild(make("script", { src: u, type: "text/javascript", async: true }))',
  ],
  [
    'script type after insertion',
    'js',
    'document.head.appendChild(make("script", { src: u })).type = "text/javascript"',
  ],
  [
    'script in a subtree',
    'js',
    'const d = make("div"); d.append(make("p"), make("script", { src: u })); document.body.append(d)',
  ],
  [
    'script in a fragment',
    'js',
    'const f = document.createDocumentFragment(); f.append(make("script", { src: u })); document.body.append(f)',
  ],
  [
    'script createContextualFragment',
    'js',
    'document.body.append(document.createRange().createContextualFragment(`<script src="@u"></` + "script>"))',
  ],
  [
    'script from another document',
    'js',
    'const d = document.implementation.createHTMLDocument(""); const s = d.createElement("script"); s.src = u; document.body.append(document.adoptNode(s))',
  ],
  [
    'script from a template',
    'js',
    'const t = make("template"); const s = t.content.ownerDocument.createElement("script"); s.src = u; t.content.append(s); document.body.append(t.content)',
  ],
  ['script in a shadow root', 'js', 'add("div").attachShadow({ mode: "closed" }).append(make("script", { src: u }))'],
  ['script module', 'js', 'document.head.appendChild(make("script", { type: "module", src: u }))'],
  [
    'script of SVG',
    'js',
    'const s = document.createElementNS("http://www.w3.org/2000/svg", "script"); s.setAttribute("href", u); const g = document.createElementNS("http://www.w3.org/2000/svg", "svg"); g.append(s); document.body.append(g)',
  ],
  [
    'script of a custom element',
    'js',
    'customElements.define("x-" + Math.random().toString(36).slice(2), class extends HTMLElement { connectedCallback() { this.append(make("script", { src: u })) } }); const n = "x-" + Math.random().toString(36).slice(2); customElements.define(n, class extends HTMLElement { connectedCallback() { this.append(make("script", { src: u })) } }); add(n)',
  ],
  ['img element', 'gif', 'document.body.appendChild(make("img", { src: u, alt: "" }))'],
  ['img srcset in the page', 'gif', 'document.body.appendChild(make("img", { srcset: u + " 1x", alt: "" }))'],
  ['img insertAdjacentHTML', 'gif', 'document.body.insertAdjacentHTML("beforeend", `<img alt="" src="@u">`)'],
  [
    'img innerHTML moved later',
    'gif',
    'const d = make("div"); d.innerHTML = `<img alt="" src="@u">`; document.body.append(d.firstChild)',
  ],
  ['img outerHTML', 'gif', 'add("i").outerHTML = `<b><img alt="" src="@u"></b>`'],
  [
    'img outerHTML in a fragment',
    'gif',
    'const f = document.createDocumentFragment(); f.append(make("i")); try { f.firstChild.outerHTML = `<img alt="" src="@u">` } catch {} document.body.append(f)',
  ],
  [
    'img importNode',
    'gif',
    'const d = new DOMParser().parseFromString(`<img alt="" src="@u">`, "text/html"); document.body.append(document.importNode(d.body.firstChild, true))',
  ],
  [
    'img from another document, into what is detached',
    'gif',
    'const d = new DOMParser().parseFromString(`<img alt="" src="@u">`, "text/html"); const b = make("div"); b.append(d.body.firstChild); document.body.append(b)',
  ],
  [
    'img from a template',
    'gif',
    'const t = make("template"); t.innerHTML = `<img alt="" src="@u">`; document.body.append(t.content.cloneNode(true))',
  ],
  [
    'img with an entity in its address',
    'gif',
    'add("div").innerHTML = `<img alt="" src="@u">`.replaceAll("/", "&#x2F;")',
  ],
  ['img in a shadow root', 'gif', 'add("div").attachShadow({ mode: "open" }).innerHTML = `<img alt="" src="@u">`'],
  [
    'img as an attribute node',
    'gif',
    'const a = document.createAttribute("src"); a.value = u; add("img").setAttributeNode(a)',
  ],
  ['picture', 'gif', 'add("div").innerHTML = `<picture><source srcset="@u"><img alt="" src="data:,"></picture>`'],
  ['input of type image', 'gif', 'add("form").append(make("input", { type: "image", alt: "", src: u }))'],
  ['iframe element', 'html', 'document.body.appendChild(make("iframe", { src: u, title: "x" }))'],
  ['iframe innerHTML', 'html', 'add("div").innerHTML = `<iframe title="x" src="@u"></iframe>`'],
  ['iframe src after insertion', 'html', 'add("iframe", { title: "x" }).src = u'],
  [
    'iframe srcdoc',
    'gif',
    'document.body.appendChild(make("iframe", { title: "x", srcdoc: `<img alt="" src="@u">` }))',
  ],
  ['stylesheet link', 'css', 'document.head.appendChild(make("link", { rel: "stylesheet", href: u }))'],
  ['stylesheet link, rel last', 'css', 'document.head.appendChild(make("link", { href: u })).rel = "stylesheet"'],
  ['style @import', 'css', 'document.head.appendChild(make("style", { textContent: `@import url(@u)` }))'],
  ['style @import after insertion', 'css', 'document.head.appendChild(make("style")).textContent = `@import url(@u)`'],
  ['style @import by a text node', 'css', 'document.head.appendChild(make("style")).append(`@import "@u";`)'],
  [
    'style background in a sheet',
    'gif',
    'add("u", { textContent: "." }); document.head.append(make("style", { textContent: `u{background:url(@u)}` }))',
  ],
  ['style property', 'gif', 'add("div", { textContent: "." }).style.backgroundImage = `url(@u)`'],
  ['style cssText', 'gif', 'add("div", { textContent: "." }).style.cssText = `background:url("@u")`'],
  ['style attribute', 'gif', 'add("div", { textContent: "." }).setAttribute("style", `background:url("@u")`)'],
  ['style attribute in HTML', 'gif', 'add("div").innerHTML = `<p style="background:url(\'@u\')">.</p>`'],
  ['link prefetch', 'txt', 'document.head.appendChild(make("link", { rel: "prefetch", href: u }))'],
  ['link preload', 'gif', 'document.head.appendChild(make("link", { rel: "preload", as: "image", href: u }))'],
  ['link modulepreload', 'js', 'document.head.appendChild(make("link", { rel: "modulepreload", href: u }))'],
  ['link icon', 'gif', 'document.head.appendChild(make("link", { rel: "icon", href: u }))'],
  ['video element', 'txt', 'add("video", { src: u, preload: "auto" })'],
  ['video poster', 'gif', 'document.body.appendChild(make("video", { poster: u }))'],
  ['object', 'html', 'document.body.appendChild(make("object", { data: u, type: "text/html" }))'],
  ['embed', 'html', 'document.body.appendChild(make("embed", { src: u, type: "text/html" }))'],
  [
    'svg image',
    'gif',
    'document.body.insertAdjacentHTML("beforeend", `<svg width="9" height="9"><image href="@u" width="9" height="9"/></svg>`)',
  ],
  [
    'svg image xlink',
    'gif',
    'document.body.insertAdjacentHTML("beforeend", `<svg width="9" height="9"><image xlink:href="@u" width="9" height="9"/></svg>`)',
  ],
];

const requests: Row[] = [
  ['import()', 'js', 'import(u).catch(() => {})'],
  [
    'inline script',
    'gif',
    'document.head.appendChild(make("script", { textContent: "new Image().src=" + JSON.stringify(u) }))',
  ],
  ['new Image', 'gif', 'new Image().src = u'],
  ['img setAttribute', 'gif', 'make("img").setAttribute("src", u)'],
  ['img srcset', 'gif', 'make("img").srcset = u + " 1x"'],
  ['img detached innerHTML', 'gif', 'make("div").innerHTML = `<img src="@u">`'],
  ['fetch', 'txt', 'fetch(u, { mode: "no-cors" }).catch(() => {})'],
  ['fetch of a URL', 'txt', 'fetch(new URL(u), { mode: "no-cors" }).catch(() => {})'],
  ['fetch of a Request', 'txt', 'fetch(new Request(u)).catch(() => {})'],
  [
    'fetch of a frame',
    'txt',
    'add("iframe", { title: "x" }).contentWindow.fetch(u, { mode: "no-cors" }).catch(() => {})',
  ],
  ['XMLHttpRequest', 'txt', 'const x = new XMLHttpRequest(); x.open("GET", u); x.send()'],
  ['XMLHttpRequest, synchronous', 'txt', 'const x = new XMLHttpRequest(); x.open("GET", u, false); x.send()'],
  ['sendBeacon', 'txt', 'navigator.sendBeacon(u, "x")'],
  ['fetchLater', 'txt', 'self.fetchLater?.(u, { activateAfter: 0 })'],
  ['ping of a link', 'txt', 'add("a", { href: "#", ping: u }).click()'],
  ['WebSocket', 'txt', 'new WebSocket(u.replace("http", "ws"))'],
  ['EventSource', 'sse', 'const e = new EventSource(u); e.onopen = e.onerror = () => e.close()'],
  ['new Audio', 'txt', 'const a = keep(new Audio()); a.preload = "auto"; a.src = u; a.load()'],
  ['new Audio of an address', 'txt', 'keep(new Audio(u)).load()'],
  [
    'form submit',
    'html',
    'const n = "f" + Math.random(); add("iframe", { name: n, title: "x" }); add("form", { action: u, method: "post", target: n }).submit()',
  ],
  [
    'form requestSubmit',
    'html',
    'const n = "f" + Math.random(); add("iframe", { name: n, title: "x" }); add("form", { action: u, method: "post", target: n }).requestSubmit()',
  ],
  ['Worker importScripts', 'js', 'new Worker(URL.createObjectURL(new Blob([`importScripts("@u")`])))'],
  ['Worker fetch', 'txt', 'new Worker(URL.createObjectURL(new Blob([`fetch("@u")`])))'],
  [
    'Worker fetch, module',
    'txt',
    'new Worker(URL.createObjectURL(new Blob([`fetch("@u")`], { type: "text/javascript" })), { type: "module" })',
  ],
  ['SharedWorker fetch', 'txt', 'new SharedWorker(URL.createObjectURL(new Blob([`fetch("@u")`])))'],
  ['font face', 'txt', 'new FontFace("bench", `url(@u)`).load().catch(() => {})'],
  [
    'style insertRule',
    'gif',
    'add("s", { textContent: "." }); document.head.appendChild(make("style")).sheet.insertRule(`s{background:url(@u)}`)',
  ],
  [
    'constructed sheet',
    'gif',
    'add("q", { textContent: "." }); const c = new CSSStyleSheet(); c.replaceSync(`q{background:url(@u)}`); document.adoptedStyleSheets.push(c)',
  ],
];

/** What a browser does when it has the time, or not at all. */
export const OPTIONAL = ['link prefetch', 'link icon', 'fetchLater', 'ping of a link', 'img outerHTML in a fragment'];

const rows = (list: Row[], waits: boolean): Vector[] => list.map(([name, kind, code]) => ({ name, kind, code, waits }));

export const vectors: readonly Vector[] = [...rows(elements, true), ...rows(requests, false)];

export const idOf = ({ name }: Vector): string => name.replace(/\W+/g, '-');

/** Code that tries every vector at `base`, and returns those that the browser itself refuses. */
export const fire = (base: string): string => `(() => {
  const failed = [];
  const make = (tag, props = {}) => Object.assign(document.createElement(tag), props);
  // What nothing holds a browser may clear away before it asks for anything.
  const keep = (made) => ((self.kept ??= []).push(made), made);
  const add = (tag, props) => document.body.appendChild(make(tag, props));
  ${vectors
    .map(
      (vector) =>
        `try { const u = ${JSON.stringify(`${base}/${idOf(vector)}.${vector.kind}`)}; ${vector.code.replaceAll('@u', `\${u}`)} } catch (error) { failed.push(${JSON.stringify(vector.name)} + ': ' + error.message) }`,
    )
    .join('\n')}
  return failed;
})()`;
