// The host page every contestant is put into. It is the baseline page too.

const style = `
body{margin:0;font:16px/1.5 sans-serif;color:#222}
header,main,footer{max-width:60rem;margin:0 auto;padding:1rem}
nav a{margin-right:1rem}
.hero{display:block;width:100%;max-width:40rem;height:240px;background:#e8eef6}
section{margin:1.5rem 0}`;

const paragraph =
  'The quick brown fox jumps over the lazy dog while the band plays on and nobody in the whole village seems to mind the noise at all.';

export function pageHead({ nonce, extra = '' }) {
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Bench page</title>
<style${nonce}>${style}</style>
${extra}`;
}

export function pageBody({ extra = '' }) {
  const sections = Array.from(
    { length: 12 },
    (_, i) => `<section><h2>Section ${i + 1}</h2><p>${paragraph} ${paragraph}</p></section>`,
  );
  return `<header><nav aria-label="Main"><a href="#a">Home</a><a href="#b">Shop</a><a href="#c">Blog</a><a href="#d">Team</a><a href="#e">Contact</a></nav></header>
<main><h1>A page to be measured</h1><img class="hero" alt="Hero" width="640" height="240" src="/hero.svg">
${sections.join('\n')}
${extra}</main>
<footer><a href="/privacy">Privacy policy</a></footer>`;
}

// Marks the moment the parser reaches the first tag of the contestant.
export const libraryMark = (nonce) => `<script${nonce}>performance.mark('lib')</script>`;

export const heroSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240"><rect width="640" height="240" fill="#9ab6d8"/><circle cx="320" cy="120" r="90" fill="#fff"/></svg>';
