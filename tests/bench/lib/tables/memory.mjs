export function tables(s, { column, grid }) {
  const plain = { ratio: false };
  const once = { spread: false };
  const cycles = (id, key) => (s[id].cycles?.failed ? undefined : s[id].cycles?.[key]);
  return [
    '## Memory with the banner shown, baseline subtracted; and what 100 mount/unmount cycles leave',
    grid([
      column('JS heap kB', (id) => s[id].added.heapKb),
      column('DOM nodes', (id) => s[id].added.nodes, once),
      column('elements in document', (id) => s[id].added.elements, { ...once, ...plain }),
      column('event listeners', (id) => s[id].added.listeners, once),
      column('100 cycles: heap kB', (id) => cycles(id, 'heapKb'), plain),
      column('100 cycles: nodes', (id) => cycles(id, 'nodes'), plain),
      column('100 cycles: listeners', (id) => cycles(id, 'listeners'), plain),
    ]),
  ];
}
