// axe-core on the whole document with the banner and with the preferences
// open (the host page alone has no violation; the baseline run checks that),
// and the keyboard: tabs to each button, focus moves, trap, Escape.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pageFor, pagePath } from '../lib/contestants.mjs';
import { pool } from '../lib/pool.mjs';
import { desktop, sleep, Visit } from '../lib/visit.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const helpers = `
window.__deepActive = () => { let a = document.activeElement; while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement; return a; };
// Focus on the body is focus in the browser's own controls, where a modal
// dialog rightly lets it go: not on the page behind.
window.__behind = (inner) => { const a = __deepActive(); return a !== document.body && a !== document.documentElement && a !== null && !__within(inner); };
window.__within = (inner) => {
  if (!inner) return false;
  const root = inner.closest('dialog,[role=dialog],[role=alertdialog]') ?? inner;
  for (let n = __deepActive(); n; n = n.parentNode ?? n.host) if (n === root) return true;
  return false;
};
0`;

async function axe(visit) {
  const r = await visit.eval(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} }, resultTypes: ['violations'] }).then((r) => r.violations.map((v) => ({ id: v.id, impact: v.impact, wcag: v.tags.some((t) => t.startsWith('wcag')), nodes: v.nodes.length, targets: v.nodes.slice(0, 3).map((n) => n.target.join(' ')) })))`,
  );
  return {
    rules: r.length,
    nodes: r.reduce((s, v) => s + v.nodes, 0),
    wcagRules: r.filter((v) => v.wcag).length,
    violations: r,
  };
}

const press = async (visit, key) => {
  await visit.page.keyboard.press(key);
  await sleep(10);
};

const dialogOf = (visit, selector) =>
  visit.eval(`(() => {
    const start = __bench.find(${JSON.stringify(selector)});
    const attrs = (n) => ({ role: n.getAttribute('role') ?? (n.tagName === 'DIALOG' ? 'dialog' : null), modal: n.getAttribute('aria-modal') ?? (n.matches(':modal') ? 'true' : null), label: Boolean(n.getAttribute('aria-label') || n.getAttribute('aria-labelledby')) });
    for (let n = start; n && n !== document.body; n = n.parentNode ?? n.host) {
      if (n.nodeType !== 1) continue;
      const a = attrs(n);
      if (/dialog|alertdialog|region|complementary/.test(a.role ?? '') || /^(ASIDE|SECTION|DIALOG)$/.test(n.tagName)) return { ...a, tag: n.tagName };
    }
    return null;
  })()`);

// Number of Tab presses from page load to each button; 0: it has the focus already.
async function tabsTo(visit, selectors) {
  const counts = {};
  for (let i = 0; i <= 40; i++) {
    if (i) await press(visit, 'Tab');
    for (const [name, selector] of Object.entries(selectors)) {
      if (
        counts[name] === undefined &&
        (await visit.eval(`__deepActive() === __bench.find(${JSON.stringify(selector)})`))
      )
        counts[name] = i;
    }
    if (Object.keys(selectors).every((k) => counts[k] !== undefined)) break;
  }
  return counts;
}

async function examine(browser, c, url) {
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  const s = c.selectors;
  const out = {};
  const fresh = async () => {
    await visit.context.clearCookies();
    await visit.eval('localStorage.clear(); sessionStorage.clear()').catch(() => {});
    await visit.goto(url);
    await visit.settled('banner');
    await sleep(c.readyDelay ?? 300);
    await visit.eval(helpers);
  };
  try {
    await fresh();
    await visit.eval(`${axeSource};0`);
    out.banner = await axe(visit);
    out.bannerRole = s ? await dialogOf(visit, s.banner) : null;
    if (!s) return out;
    out.bannerTakesFocus = await visit.eval(`__within(__bench.find(${JSON.stringify(s.banner)}))`);
    out.tabs = await tabsTo(
      visit,
      Object.fromEntries(['reject', 'accept', 'manage'].filter((k) => s[k]).map((k) => [k, s[k]])),
    );

    // a click on "accept all" right when the banner is there: does it count?
    await visit.context.clearCookies();
    await visit.eval('localStorage.clear()');
    await visit.goto(url);
    await visit.settled('banner');
    await visit.click(s.accept);
    await sleep(900);
    out.earlyClickCounts = (await visit.eval(c.consent).catch(() => null))?.decided ?? null;

    // Escape on the banner (what it does is told, not judged)
    await fresh();
    await press(visit, 'Escape');
    await sleep(500);
    out.escapeClosesBanner = !(await visit.eval(`__bench.isVisible(${JSON.stringify(s.banner)}, 0.3)`));
    out.escapeDecides = (await visit.eval(c.consent).catch(() => null))?.decided ?? null;

    // reject by keyboard
    await fresh();
    if (out.tabs.reject !== undefined) {
      for (let i = 0; i < out.tabs.reject; i++) await press(visit, 'Tab');
      await press(visit, 'Enter');
      await sleep(1200);
      out.rejectByKeyboard = (await visit.eval(c.consent).catch(() => null))?.decided ?? null;
    }
    if (!s.manage || !s.prefs || out.tabs.manage === undefined) return out;

    // preferences by keyboard
    await fresh();
    await visit.eval(`__bench.watch('prefs', ${JSON.stringify(s.prefs)})`);
    for (let i = 0; i < out.tabs.manage; i++) await press(visit, 'Tab');
    await press(visit, 'Enter');
    out.prefsByKeyboard = await visit.settled('prefs', 4000);
    if (!out.prefsByKeyboard) return out; // nothing to examine is not nothing to complain about
    await sleep(300);
    await visit.eval(`${axeSource};0`);
    out.prefs = await axe(visit);
    out.prefsRole = await dialogOf(visit, s.prefs);
    const within = () => visit.eval(`__within(__bench.find(${JSON.stringify(s.prefs)}))`);
    const behind = () => visit.eval(`__behind(__bench.find(${JSON.stringify(s.prefs)}))`);
    out.focusMovesIn = await within();
    let escaped = 0;
    for (let i = 0; i < 30; i++) {
      await press(visit, 'Tab');
      if (await behind()) escaped++;
    }
    out.tabsOutside = escaped; // of 30
    out.trap = escaped === 0;
    await press(visit, 'Escape');
    await sleep(700);
    out.escapeClosesPrefs = !(await visit.eval(`__bench.isVisible(${JSON.stringify(s.prefs)}, 0.1)`));
    out.focusReturns = await visit.eval(`__deepActive() === __bench.find(${JSON.stringify(s.manage)})`);
    return out;
  } finally {
    await visit.close();
  }
}

export async function run({ contestants, browser, site, log }) {
  const out = {};
  await pool(contestants, async (c) => {
    log(`a11y ${c.id}`);
    out[c.id] = await examine(browser, c, site.setPage(pagePath(c, 'a11y'), await pageFor(c)));
  });
  return out;
}
