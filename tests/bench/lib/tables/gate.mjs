import { table, yes } from '../markdown.mjs';

const kept = {
  currentScript: 'currentScript',
  'nonce inline': 'nonceInline',
  'nonce external': 'nonceExternal',
  id: 'idKept',
  'data-*': 'dataKept',
  async: 'asyncKept',
  defer: 'deferKept',
  'module inline': 'moduleInline',
  'module external': 'moduleExternal',
  crossorigin: 'crossoriginKept',
  integrity: 'integrityKept',
};

export function tables(s, { column, text, grid, peers }) {
  const plain = { ratio: false };
  const ids = peers.filter((id) => s[id]?.supported);
  const without = peers.filter((id) => s[id]?.supported === false);
  return [
    '## Gate release: 200 inline + 50 external scripts',
    grid(
      [
        column('ran of 250', (id) => s[id].ran, plain),
        column('first ran ms', (id) => s[id].first, { digits: 1, ratio: false }),
        column('all inline ran ms', (id) => s[id].inlineTime),
        column('all ran ms', (id) => s[id].time),
        text('inline in order', (id) => yes(s[id].inlineOrder)),
        text('external in order', (id) => yes(s[id].externalOrder)),
        text('document order kept', (id) => yes(s[id].documentOrder)),
      ],
      ids,
    ),
    table(
      ['', 'ran', ...Object.keys(kept)],
      ids.map((id) => {
        const a = s[id].attributes ?? {};
        return [id, `${a.ran ?? 0}/${s[id].of}`, ...Object.values(kept).map((k) => yes(a[k]))];
      }),
    ),
    `No gate of its own: ${without.join(', ') || 'none'}.`,
  ];
}
