import { yes } from '../markdown.mjs';

const kB = (bytes) => bytes / 1000;

export function tables(s, { column, text, grid }) {
  const one = { digits: 1 };
  const plain = { digits: 1, ratio: false };
  return [
    '## Transfer, first visit until the banner is visible (kB = 1000 bytes)',
    grid([
      column('requests', (id) => s[id].first.requests),
      column('JS raw', (id) => kB(s[id].first.js.raw), plain),
      column('CSS raw', (id) => kB(s[id].first.css.raw), plain),
      column('inline config raw', (id) => kB(s[id].inline.raw), plain),
      column('total raw', (id) => kB(s[id].firstTotal.raw), one),
      column('total gzip -9', (id) => kB(s[id].firstTotal.gzip), one),
      column('total brotli 11', (id) => kB(s[id].firstTotal.brotli), one),
      column(
        'brotli without React',
        (id) => (s[id].reactAlone ? kB(s[id].firstTotal.brotli - s[id].reactAlone.brotli) : undefined),
        plain,
      ),
    ]),
    grid([
      text('banner shown', (id) => yes(s[id].shown)),
      column('after banner, raw kB', (id) => kB(s[id].late.total.raw), plain),
      column('opening preferences, raw kB', (id) => (s[id].prefs ? kB(s[id].prefs.total.raw) : undefined), plain),
      column('returning visitor: requests', (id) => s[id].returning.requests, { ratio: false }),
      column('returning: brotli kB (cold cache)', (id) => kB(s[id].returning.total.brotli), one),
      text('banner shown again', (id) => yes(s[id].bannerAgain)),
    ]),
  ];
}
