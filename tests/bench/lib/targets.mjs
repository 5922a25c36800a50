// What this project sets itself, against the best peer of scope "full" in the
// same run: one compact Markdown table. A peer that ties counts as best too.
const finite = (x) => typeof x === 'number' && Number.isFinite(x);
const dash = '–';

const kB = (x) => `${(x / 1000).toFixed(1)} kB`;
const ms = (x) => `${x.toFixed(x < 10 ? 1 : 0)} ms`;
const whole = (x) => x.toFixed(0);

// Everything that loads without a click: until the banner shows, and for a second after it.
const firstVisit = ({ shown, firstTotal, first, late }) =>
  shown ? { brotli: firstTotal.brotli + late.total.brotli, requests: first.requests + late.requests } : undefined;

const markedLeaks = (leaks) =>
  ['before', 'rejectedReload', 'withdrawnReload'].reduce((sum, k) => sum + (leaks[k]?.marked.length ?? 0), 0);

const axeRules = (a11y) => a11y.banner.rules + a11y.prefs?.rules; // not a number without the second layer

const worksUnder = (csp) =>
  csp.shown &&
  csp.decided === true &&
  csp.prefsShown !== false &&
  csp.gate?.ran === true &&
  csp.violations + csp.gate.violations === 0 &&
  csp.differs.banner.length + csp.differs.accept.length === 0;

// A measure: what it is, one contestant's number from a suite, how to write
// it, and the limit: as a ratio to the best peer, or as the number itself.
const measures = [
  { name: 'First visit, brotli 11', suite: 'sizes', get: (s) => firstVisit(s)?.brotli, write: kB, ratio: 0.5 },
  { name: 'First visit, requests', suite: 'sizes', get: (s) => firstVisit(s)?.requests, write: whole, ratio: 0.5 },
  {
    name: 'Script + layout + style at CPU 6x',
    suite: 'load',
    get: (s) => s.Bminus.cpu?.median,
    write: ms,
    ratio: 0.8,
    goal: 0.5,
  },
  {
    name: 'Banner first painted, from the tag at the end of the body',
    suite: 'load',
    get: (s) => s.A.bannerFromLib?.median,
    write: ms,
    ratio: 0.7,
  },
  {
    name: 'Banner first painted, from the tag in the head',
    suite: 'load',
    get: (s) => s.H?.bannerFromLib?.median,
    write: ms,
  },
  { name: 'Accept to next paint at CPU 6x', suite: 'load', get: (s) => s.Bclick.clickToPaint?.median, write: ms },
  {
    name: 'Release of 250 gated scripts',
    suite: 'gate',
    get: (s) => (s.ran === 250 ? s.time.median : undefined),
    write: ms,
    note: (s) => (s.documentOrder ? 'in document order' : 'out of order'),
    ratio: 1.15,
  },
  {
    name: 'JS heap with the banner',
    suite: 'memory',
    get: (s) => s.added.heapKb.median,
    write: (x) => `${whole(x)} kB`,
    most: 80,
  },
  { name: 'Marked-up vectors that leak', suite: 'leaks', get: markedLeaks, write: whole, most: 0 },
  { name: 'axe rules violated, both layers', suite: 'a11y', get: axeRules, write: whole, most: 0 },
];

const facts = [
  { name: 'Gated scripts run in document order', suite: 'gate', get: (s) => s.documentOrder === true },
  { name: 'Works under a strict CSP', suite: 'csp', get: (s) => worksUnder(s.strict) },
  { name: 'Works under Trusted Types', suite: 'csp', get: (s) => worksUnder(s.trustedTypes) },
];

const met = (ok) => (ok ? 'yes' : '**no**');

/** @returns Markdown, or '' where the result has nothing of ours. */
export function targets({ meta, suites }) {
  if (!meta.contestants.some((c) => c.id === 'ours')) return '';
  const peers = meta.contestants.filter((c) => c.scope === 'full' && c.id !== 'ours').map((c) => c.id);
  const of = (suite, id) => (suites[suite]?.contestants ?? suites[suite])?.[id];
  const number = (m, id) => {
    const s = of(m.suite, id);
    const x = s && s.supported !== false ? m.get(s) : undefined;
    return finite(x) ? x : undefined;
  };
  const cell = (m, id, x) => `${m.write(x)}${m.note ? `, ${m.note(of(m.suite, id))}` : ''}`;
  const rows = [];

  for (const m of measures) {
    const own = number(m, 'ours');
    if (!of(m.suite, 'ours')) continue;
    // A number below a subtracted baseline says nothing about a ratio.
    const ranked = peers
      .map((id) => ({ id, x: number(m, id) }))
      .filter(({ x }) => x !== undefined && (m.most !== undefined || x > 0))
      .sort((a, b) => a.x - b.x);
    const best = ranked[0];
    const ratio = best?.x > 0 ? own / best.x : undefined;
    const limit = m.most ?? m.ratio;
    const target =
      m.most !== undefined
        ? m.most === 0
          ? '0'
          : `at most ${m.write(m.most)}`
        : m.ratio
          ? `× ${m.ratio}${m.goal ? `, goal × ${m.goal}` : ''}`
          : dash;
    const value = m.most !== undefined ? own : ratio;
    rows.push([
      m.name,
      own === undefined ? dash : cell(m, 'ours', own),
      best ? `${cell(m, best.id, best.x)} (${best.id})` : dash,
      finite(ratio) ? `× ${ratio.toFixed(2)}` : dash,
      target,
      limit === undefined || (own !== undefined && value === undefined) ? dash : met(value <= limit),
    ]);
  }
  for (const f of facts) {
    const own = of(f.suite, 'ours');
    if (!own || own.supported === false) continue;
    const alike = peers.filter((id) => {
      const s = of(f.suite, id);
      return s && s.supported !== false && f.get(s);
    });
    rows.push([f.name, f.get(own) ? 'yes' : 'no', alike.join(', ') || 'none', dash, 'yes', met(f.get(own))]);
  }
  const head = ['', 'AskFirst', 'best gating peer', 'ratio', 'target', 'met'];
  return [head, ['---', '---', '---', '---:', '---:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
