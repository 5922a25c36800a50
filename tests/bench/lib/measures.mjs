// What a contestant is judged by: one number or one yes/no for each measure,
// taken from the result of one suite.
const finite = (x) => typeof x === 'number' && Number.isFinite(x);

const kB = (x) => `${(x / 1000).toFixed(1)} kB`;
const ms = (x) => `${x.toFixed(x < 10 ? 1 : 0)} ms`;
const whole = (x) => x.toFixed(0);

// Everything that loads without a click: until the banner shows, and for a second after it.
const firstVisit = ({ shown, firstTotal, first, late }) =>
  shown ? { brotli: firstTotal.brotli + late.total.brotli, requests: first.requests + late.requests } : undefined;

const markedLeaks = (leaks) =>
  ['before', 'rejectedReload', 'withdrawnReload'].reduce((sum, k) => sum + (leaks[k]?.marked.length ?? 0), 0);

// Under a policy nothing is worse than without it: the look, the answer, the
// preferences and, where the library has one, the gate.
const worksUnder = (csp) =>
  csp.shown &&
  csp.decided === true &&
  csp.prefsShown !== false &&
  (csp.gate === null || csp.gate.ran) &&
  csp.violations + (csp.gate?.violations ?? 0) === 0 &&
  csp.differs.banner.length + csp.differs.accept.length === 0;

/**
 * `head` is the short name; `ratio` and `goal` limit the ratio to the best peer, `most` limits the number itself. A
 * click falls anywhere in a frame and the next one is painted within its own, so one frame is at most 2 × 16.7 ms.
 */
export const measures = [
  {
    name: 'First visit, brotli 11',
    head: 'transfer, brotli',
    suite: 'sizes',
    get: (s) => firstVisit(s)?.brotli,
    write: kB,
    ratio: 0.5,
  },
  {
    name: 'First visit, requests',
    head: 'requests',
    suite: 'sizes',
    get: (s) => firstVisit(s)?.requests,
    write: whole,
    most: 1,
  },
  {
    name: 'Script + layout + style at CPU 6x',
    head: 'script + layout + style, 6x',
    suite: 'load',
    get: (s) => s.Bminus.cpu?.median,
    write: ms,
    ratio: 0.8,
    goal: 0.5,
  },
  { name: 'Script + layout + style at CPU 1x', suite: 'load', get: (s) => s.Aminus.cpu?.median, write: ms },
  {
    name: 'Banner first painted, from the tag at the end of the body',
    head: 'banner painted, from the tag',
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
  {
    name: 'Accept to next paint at CPU 6x',
    head: 'accept to next paint, 6x',
    suite: 'load',
    get: (s) => s.Bclick.clickToPaint?.median,
    write: ms,
    most: 33.4,
  },
  // 60 ms where the best peer takes 76.
  {
    name: 'Preferences first painted at CPU 6x, once they are fetched',
    suite: 'load',
    get: (s) => s.Fclick?.prefsFirst?.median,
    write: ms,
    ratio: 0.79,
  },
  {
    name: 'Release of 250 gated scripts',
    head: 'release of 250 scripts',
    suite: 'gate',
    get: (s) => (s.ran === 250 && !s.twice && !s.ranBeforeConsent ? s.time.median : undefined),
    write: ms,
    note: (s) => (s.documentOrder ? 'in order' : 'out of order'),
    ratio: 1.15,
  },
  {
    name: 'JS heap with the banner',
    head: 'heap',
    suite: 'memory',
    get: (s) => s.added.heapKb.median,
    write: (x) => `${whole(x)} kB`,
    most: 80,
  },
  {
    name: 'Marked-up vectors that leak, before consent, after refusal and after withdrawal',
    head: 'marked-up leaks',
    suite: 'leaks',
    get: markedLeaks,
    write: whole,
    most: 0,
  },
  {
    name: 'axe rules violated, both layers',
    head: 'axe rules violated',
    suite: 'a11y',
    get: (s) => s.banner.rules + s.prefs?.rules, // not a number without the second layer
    write: whole,
    most: 0,
  },
];

export const facts = [
  { name: 'Gated scripts run in document order', suite: 'gate', get: (s) => s.documentOrder === true },
  { name: 'Works under a strict CSP', head: 'strict CSP', suite: 'csp', get: (s) => worksUnder(s.strict) },
  {
    name: 'Works under Trusted Types, the gate included',
    head: 'Trusted Types',
    suite: 'csp',
    get: (s) => worksUnder(s.trustedTypes),
  },
];

/** What a suite says about a contestant; nothing where the suite did not run or does not apply. */
export function found({ suites }, suite, id) {
  const s = (suites[suite]?.contestants ?? suites[suite])?.[id];
  return s?.supported === false ? undefined : s;
}

export function numberOf(result, measure, id) {
  const s = found(result, measure.suite, id);
  const x = s && measure.get(s);
  return finite(x) ? x : undefined;
}

export const written = (result, measure, id, x) =>
  `${measure.write(x)}${measure.note ? `, ${measure.note(found(result, measure.suite, id))}` : ''}`;

/** The best gating peer. A number below a subtracted baseline says nothing about a ratio. */
export function bestPeer(result, measure) {
  return result.meta.contestants
    .filter((c) => c.scope === 'full' && c.id !== 'ours')
    .map(({ id }) => ({ id, x: numberOf(result, measure, id) }))
    .filter(({ x }) => x !== undefined && (x > 0 || !measure.ratio))
    .sort((a, b) => a.x - b.x)[0];
}
