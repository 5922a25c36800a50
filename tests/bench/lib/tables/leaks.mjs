import { dash, num, table, yes } from '../markdown.mjs';

const three = (x) => (x ? `${x.marked.length} / ${x.static.length} / ${x.dynamic.length}` : dash);
const dynamic = (x) => (x ? `${x.dynamic.length}` : dash);
const leftOf = ({ left, stored }, kind) => `${left[kind].length} of ${stored[kind].length}`;

export function tables({ totals, dynamicVectors, contestants: s }, { peers }) {
  return [
    '## Leaks: vectors that reach the tracker',
    `Marked-up / static without mark-up / dynamic, of ${totals.marked} / ${totals.static} / ${totals.dynamic}. After a click without a reload only the dynamic ones can be fired again.`,
    table(
      [
        '',
        'marks',
        'before consent',
        'after reject (dynamic)',
        'after reject + reload',
        'after accept (should be all)',
        'after withdrawal (dynamic)',
        'after withdrawal + reload',
      ],
      peers.map((id) => [
        id,
        s[id].gateKinds.join(' ') || 'none',
        three(s[id].before),
        dynamic(s[id].rejected),
        three(s[id].rejectedReload),
        three(s[id].accepted),
        dynamic(s[id].withdrawn),
        three(s[id].withdrawnReload),
      ]),
    ),
    table(
      [
        '',
        'withdrawal',
        'library reloads page',
        'tracker calls in 0.8 s after withdrawal',
        'cookies left',
        'localStorage left',
        'sessionStorage left',
        'cookies left after reload',
      ],
      peers.map((id) => {
        const w = s[id].withdrawal;
        if (!w.withdraw) return [id, 'no way', dash, dash, dash, dash, dash, dash];
        return [
          id,
          'yes',
          yes(w.reloaded),
          num(w.pings),
          ...['cookies', 'local', 'session'].map((kind) => leftOf(w, kind)),
          num(w.leftAfterReload.cookies.length),
        ];
      }),
    ),
    table(
      ['', 'marked-up vectors that leak before consent', 'dynamic vectors blocked before consent'],
      peers.map((id) => [
        id,
        s[id].before.marked.join(' ') || dash,
        dynamicVectors.filter((v) => !s[id].before.dynamic.includes(v)).join(' ') || dash,
      ]),
    ),
  ];
}
