export function tables(s, { column, grid }) {
  const plain = { ratio: false };
  return [
    '## On a slow line (150 ms, 1.6 Mbit/s, CPU 4x, gzip, empty cache), ms',
    grid([
      column('banner first painted', (id) => s[id].banner),
      column('FCP added', (id) => s[id].fcpAdded, plain),
      column('LCP added', (id) => s[id].lcpAdded, plain),
      column('load event added', (id) => s[id].loadAdded, plain),
    ]),
  ];
}
