import { dash, num, table, yes } from '../markdown.mjs';

const policies = {
  strict: "Nonce and strict-dynamic, style-src 'self' 'nonce':",
  trustedTypes: "The same with require-trusted-types-for 'script':",
};

const directives = (x) =>
  Object.entries(x.byDirective)
    .map(([k, v]) => `${k} ×${v}`)
    .join(', ') || 'none';

function look({ differs, shown }) {
  if (!differs) return dash;
  if (!shown) return 'banner not usable';
  const properties = [...new Set([...differs.banner, ...differs.accept])];
  return properties.length ? `differs: ${properties.join(' ')}` : 'same';
}

export function tables(s, { peers }) {
  const one = (policy) =>
    table(
      [
        '',
        'banner shown',
        'look',
        'accept works',
        'preferences open',
        'gated inline script runs',
        'violations',
        'which',
      ],
      peers.map((id) => {
        const x = s[id][policy];
        return [
          id,
          yes(x.shown),
          look(x),
          yes(x.decided),
          yes(x.prefsShown),
          x.gate ? yes(x.gate.ran) : 'no gate',
          num(x.violations),
          directives(x),
        ];
      }),
    );
  return ['## Strict CSP', ...Object.entries(policies).flatMap(([key, title]) => [title, one(key)])];
}
