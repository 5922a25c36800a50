import { targets } from './targets.mjs';

// Markdown tables from a result. Ratios are against the best peer of the same
// scope "full" (categories, preferences and gating) in the same run; `ours` is
// never taken as the best peer.

const dash = '–';
const num = (x, digits = 0) => (x === null || x === undefined || !Number.isFinite(x) ? dash : x.toFixed(digits));
const yes = (b) => (b === true ? 'yes' : b === false ? 'no' : dash);

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const isNumber = (column) => rows.every((r) => /^(-?[\d.]|–)/.test(r[column]));
  return [line(head), line(head.map((_, i) => (isNumber(i) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

export function report(result) {
  const { meta, suites } = result;
  const peers = meta.contestants.filter((c) => c.scope);
  const full = peers.filter((c) => c.scope === 'full' && c.id !== 'ours').map((c) => c.id);
  const out = [];
  const section = (title, ...parts) => out.push(`## ${title}`, ...parts);

  // Column with value, p10–p90 where it is a summary, and the ratio.
  const best = (value) => {
    const values = full.map(value).filter((x) => Number.isFinite(x) && x > 0);
    return values.length ? Math.min(...values) : null;
  };
  const column = (title, get, { digits = 0, ratio = true, spread = true } = {}) => {
    const median = (id) => {
      const s = get(id);
      return typeof s === 'number' ? s : s?.median;
    };
    const least = ratio ? best(median) : null;
    return {
      title,
      cell: (id) => {
        const s = get(id);
        const m = median(id);
        if (m === null || m === undefined || !Number.isFinite(m)) return dash;
        const range =
          spread && typeof s === 'object' && s.n > 1 ? ` (${num(s.p10, digits)}–${num(s.p90, digits)})` : '';
        const times = least && m > 0 ? ` ×${(m / least).toFixed(m / least < 10 ? 1 : 0)}` : '';
        return `${num(m, digits)}${range}${times}`;
      },
    };
  };
  const grid = (columns, ids = peers.map((c) => c.id)) =>
    table(
      ['', ...columns.map((c) => c.title)],
      ids.map((id) => [id, ...columns.map((c) => c.cell(id))]),
    );
  const text = (title, cell) => ({ title, cell });

  out.push(
    `Chromium ${meta.chromium} headless, node ${meta.node}, ${meta.machine.cpu?.trim()}, ${meta.machine.cores} cores, load before ${meta.machine.load.map((x) => x.toFixed(2)).join(' ')}, after ${meta.machine.loadAfter.map((x) => x.toFixed(2)).join(' ')}; ${meta.date}; N = ${meta.n}${meta.quick ? ' (quick)' : ''}; ${meta.seconds.all} s.`,
    `Cells: median (p10–p90) ×ratio to the best peer with scope "full".`,
    table(
      ['contestant', 'package', 'version', 'scope'],
      peers.map((c) => [`${c.id}: ${c.title}`, c.package ?? dash, c.version, c.scope]),
    ),
  );

  const own = targets(result);
  if (own) section('Targets', own);

  if (suites.sizes) {
    const s = suites.sizes;
    section(
      'a) Transfer, first visit until the banner is visible (kB = 1000 bytes)',
      grid([
        column('requests', (id) => s[id].first.requests),
        column('JS raw', (id) => s[id].first.js.raw / 1000, { digits: 1, ratio: false }),
        column('CSS raw', (id) => s[id].first.css.raw / 1000, { digits: 1, ratio: false }),
        column('inline config raw', (id) => s[id].inline.raw / 1000, { digits: 1, ratio: false }),
        column('total raw', (id) => s[id].firstTotal.raw / 1000, { digits: 1 }),
        column('total gzip -9', (id) => s[id].firstTotal.gzip / 1000, { digits: 1 }),
        column('total brotli 11', (id) => s[id].firstTotal.brotli / 1000, { digits: 1 }),
        column(
          'brotli without React',
          (id) => (s[id].reactAlone ? (s[id].firstTotal.brotli - s[id].reactAlone.brotli) / 1000 : NaN),
          { digits: 1, ratio: false },
        ),
      ]),
      grid([
        text('banner shown', (id) => yes(s[id].shown)),
        column('after banner, raw kB', (id) => s[id].late.total.raw / 1000, { digits: 1, ratio: false }),
        column('opening preferences, raw kB', (id) => (s[id].prefs ? s[id].prefs.total.raw / 1000 : NaN), {
          digits: 1,
          ratio: false,
        }),
        column('returning visitor: requests', (id) => s[id].returning.requests, { ratio: false }),
        column('returning: brotli kB (cold cache)', (id) => s[id].returning.total.brotli / 1000, { digits: 1 }),
        text('banner shown again', (id) => yes(s[id].bannerAgain)),
      ]),
    );
  }

  if (suites.load) {
    const s = suites.load.contestants;
    const cpu = (key) =>
      grid([
        column('script ms', (id) => s[id][key].script, { digits: 1 }),
        column('layout ms', (id) => s[id][key].layout, { digits: 1, ratio: false }),
        column('style ms', (id) => s[id][key].style, { digits: 1, ratio: false }),
        column('script+layout+style ms', (id) => s[id][key].cpu, { digits: 1 }),
        column('all main-thread tasks ms', (id) => s[id][key].task, { digits: 1 }),
        ...(key === 'Aminus' ? [] : [column('TBT ms', (id) => s[id][key].tbt, { ratio: false })]),
      ]);
    section('b) Main-thread CPU, baseline subtracted: desktop, 1x', cpu('Aminus'));
    section('b) Main-thread CPU, baseline subtracted: mobile, 6x', cpu('Bminus'));
    if (!meta.quick) section('b) Returning visitor (consent stored), mobile, 6x, baseline subtracted', cpu('Cminus'));
    section(
      'c) Paint',
      'First: first frame with the banner more than 5 % opaque and in the viewport. Settled: opaque, at rest, accept button fully visible. In ms from navigation start, or from the mark right before the library\'s first tag. Everyone\'s tags stand at the end of the body, except in the columns "in the head".',
      grid([
        column('1x first', (id) => s[id].A.bannerFirst),
        column('1x settled', (id) => s[id].A.bannerSettled),
        column('1x first, from the tag', (id) => s[id].A.bannerFromLib, { digits: 1 }),
        column('1x first, from the tag in the head', (id) => s[id].H?.bannerFromLib, { digits: 1 }),
        column('6x first', (id) => s[id].B.bannerFirst),
        column('6x settled', (id) => s[id].B.bannerSettled),
        text('shown, of loads', (id) => `${s[id].A.shown + s[id].B.shown} of ${2 * meta.n}`),
      ]),
      grid([
        column('CLS desktop', (id) => s[id].A.cls, { digits: 4, ratio: false, spread: false }),
        column('CLS mobile', (id) => s[id].B.cls, { digits: 4, ratio: false, spread: false }),
        column('1x FCP added ms', (id) => s[id].Aminus.fcp, { ratio: false }),
        column('6x FCP added ms', (id) => s[id].Bminus.fcp, { ratio: false }),
        column('1x FCP added ms, in the head', (id) => s[id].Hminus?.fcp, { ratio: false }),
        column('6x LCP added ms', (id) => s[id].Bminus.lcp, { ratio: false }),
        column('LCP element in banner (share of loads, 1x)', (id) => s[id].A.lcpInBanner, {
          digits: 0,
          ratio: false,
          spread: false,
        }),
        column('LCP element in banner (6x)', (id) => s[id].B.lcpInBanner, { digits: 0, ratio: false, spread: false }),
      ]),
    );
    section(
      'd) Interaction at CPU 6x (ms)',
      grid([
        column('accept: click to next paint', (id) => s[id].Bclick.clickToPaint),
        column('accept: Event Timing duration', (id) => s[id].Bclick.inp, { ratio: false }),
        column('accept: click handlers', (id) => s[id].Bclick.processing, { ratio: false, digits: 1 }),
        column('accept: banner gone', (id) => s[id].Bclick.gone),
        column('manage: click to next paint', (id) => s[id].Aclick.clickToPaint),
        column('manage: Event Timing duration', (id) => s[id].Aclick.inp, { ratio: false }),
        column('manage: preferences first painted', (id) => s[id].Aclick.prefsFirst),
        column('manage: preferences settled', (id) => s[id].Aclick.prefsSettled),
      ]),
    );
  }

  if (suites.gate) {
    const s = suites.gate;
    const ids = peers.map((c) => c.id).filter((id) => s[id]?.supported);
    section(
      'e) Gate release: 200 inline + 50 external scripts',
      grid(
        [
          column('ran of 250', (id) => s[id].ran, { ratio: false }),
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
        [
          '',
          'ran',
          'currentScript',
          'nonce inline',
          'nonce external',
          'id',
          'data-*',
          'async',
          'defer',
          'module inline',
          'module external',
          'crossorigin',
          'integrity',
        ],
        ids.map((id) => {
          const a = s[id].attributes ?? {};
          return [
            id,
            `${a.ran ?? 0}/${s[id].of}`,
            ...[
              'currentScript',
              'nonceInline',
              'nonceExternal',
              'idKept',
              'dataKept',
              'asyncKept',
              'deferKept',
              'moduleInline',
              'moduleExternal',
              'crossoriginKept',
              'integrityKept',
            ].map((k) => yes(a[k])),
          ];
        }),
      ),
      `No gate of its own: ${
        peers
          .map((c) => c.id)
          .filter((id) => s[id] && !s[id].supported)
          .join(', ') || 'none'
      }.`,
    );
  }

  if (suites.leaks) {
    const { totals, contestants: s } = suites.leaks;
    const three = (x) => (x ? `${x.marked.length} / ${x.static.length} / ${x.dynamic.length}` : dash);
    const dyn = (x) => (x ? `${x.dynamic.length}` : dash);
    const w = (id) => s[id].withdrawal;
    section(
      'f) Leaks: vectors that reach the tracker',
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
        peers.map(({ id }) => [
          id,
          s[id].gateKinds.join(' ') || 'none',
          three(s[id].before),
          dyn(s[id].rejected),
          three(s[id].rejectedReload),
          three(s[id].accepted),
          dyn(s[id].withdrawn),
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
        peers.map(({ id }) => {
          const x = w(id);
          if (!x.withdraw) return [id, 'no way', dash, dash, dash, dash, dash, dash];
          return [
            id,
            'yes',
            yes(x.reloaded),
            num(x.pings),
            `${x.left.cookies.length} of ${x.stored.cookies.length}`,
            `${x.left.local.length} of ${x.stored.local.length}`,
            `${x.left.session.length} of ${x.stored.session.length}`,
            num(x.leftAfterReload.cookies.length),
          ];
        }),
      ),
      table(
        ['', 'marked-up vectors that leak before consent', 'dynamic vectors blocked before consent'],
        peers.map(({ id }) => [
          id,
          s[id].before.marked.join(' ') || dash,
          (result.dynamicVectors ?? []).filter((v) => !s[id].before.dynamic.includes(v)).join(' ') || dash,
        ]),
      ),
    );
  }

  if (suites.memory) {
    const s = suites.memory;
    const cy = (id, k) => (s[id].cycles && !s[id].cycles.failed ? s[id].cycles[k] : NaN);
    section(
      'g) Memory with the banner shown, baseline subtracted; and what 100 mount/unmount cycles leave',
      grid([
        column('JS heap kB', (id) => s[id].added.heapKb),
        column('DOM nodes', (id) => s[id].added.nodes, { spread: false }),
        column('elements in document', (id) => s[id].added.elements, { spread: false, ratio: false }),
        column('event listeners', (id) => s[id].added.listeners, { spread: false }),
        column('100 cycles: heap kB', (id) => cy(id, 'heapKb'), { ratio: false }),
        column('100 cycles: nodes', (id) => cy(id, 'nodes'), { ratio: false }),
        column('100 cycles: listeners', (id) => cy(id, 'listeners'), { ratio: false }),
      ]),
    );
  }

  if (suites.a11y) {
    const s = suites.a11y;
    const list = (a) => (a ? a.violations.map((v) => `${v.id} ×${v.nodes}`).join(', ') || 'none' : dash);
    section(
      'h) Accessibility',
      table(
        ['', 'axe rules violated, banner', 'which', 'axe rules violated, preferences', 'which'],
        peers.map(({ id }) => [
          id,
          num(s[id].banner.rules),
          list(s[id].banner),
          num(s[id].prefs?.rules),
          list(s[id].prefs),
        ]),
      ),
      table(
        [
          '',
          'tabs to reject',
          'to accept',
          'to manage',
          'focus goes to banner',
          'reject by Enter works',
          'banner role',
          'preferences role / modal / name',
          'focus goes in',
          'tabs of 30 outside preferences',
          'Escape closes preferences',
          'focus returns',
          'click right at first full paint counts',
        ],
        peers.map(({ id }) => {
          const a = s[id];
          const role = a.prefsRole
            ? `${a.prefsRole.role ?? a.prefsRole.tag.toLowerCase()} / ${a.prefsRole.modal ?? 'no'} / ${yes(a.prefsRole.label)}`
            : a.prefs
              ? 'none'
              : dash;
          return [
            id,
            num(a.tabs?.reject),
            num(a.tabs?.accept),
            num(a.tabs?.manage),
            yes(a.bannerTakesFocus),
            yes(a.rejectByKeyboard),
            a.bannerRole?.role ?? a.bannerRole?.tag?.toLowerCase() ?? 'none',
            role,
            yes(a.focusMovesIn),
            num(a.tabsOutside),
            yes(a.escapeClosesPrefs),
            yes(a.focusReturns),
            yes(a.earlyClickCounts),
          ];
        }),
      ),
      `The host page alone: ${s.baseline?.banner.rules ?? dash} rules violated.`,
    );
  }

  if (suites.csp) {
    const s = suites.csp;
    const directives = (x) =>
      Object.entries(x.byDirective)
        .map(([k, v]) => `${k} ×${v}`)
        .join(', ') || 'none';
    const same = (x) =>
      x.differs
        ? x.shown && !x.differs.banner.length && !x.differs.accept.length
          ? 'same'
          : x.shown
            ? `differs: ${[...new Set([...x.differs.banner, ...x.differs.accept])].join(' ')}`
            : 'banner not usable'
        : dash;
    section(
      'i) Strict CSP',
      ...['strict', 'trustedTypes'].map((k) =>
        [
          k === 'strict'
            ? "Nonce and strict-dynamic, style-src 'self' 'nonce':"
            : "The same with require-trusted-types-for 'script':",
          '',
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
            peers.map(({ id }) => [
              id,
              yes(s[id][k].shown),
              same(s[id][k]),
              yes(s[id][k].decided),
              yes(s[id][k].prefsShown),
              s[id][k].gate ? yes(s[id][k].gate.ran) : 'no gate',
              num(s[id][k].violations),
              directives(s[id][k]),
            ]),
          ),
        ].join('\n'),
      ),
    );
  }

  if (suites.network) {
    const s = suites.network;
    section(
      'j) On a slow line (150 ms, 1.6 Mbit/s, CPU 4x, gzip, empty cache), ms',
      grid([
        column('banner first painted', (id) => s[id].banner),
        column('FCP added', (id) => s[id].fcpAdded, { ratio: false }),
        column('LCP added', (id) => s[id].lcpAdded, { ratio: false }),
        column('load event added', (id) => s[id].loadAdded, { ratio: false }),
      ]),
    );
  }
  return `${out.join('\n\n')}\n`;
}
