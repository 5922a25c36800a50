// Strict Content Security Policy, without and with Trusted Types. The look of
// the banner and of its accept button is compared with the page without a CSP.

import { join } from 'node:path';
import { screenshots } from '../lib/args.mjs';
import { pageFor } from '../lib/contestants.mjs';
import { pool } from '../lib/pool.mjs';
import { desktop, sleep, Visit } from '../lib/visit.mjs';

const nonce = 'bench-nonce';
const strict = `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; object-src 'none'; base-uri 'none'`;
const policies = { none: null, strict, trustedTypes: `${strict}; require-trusted-types-for 'script'` };

const properties = [
  'position',
  'display',
  'backgroundColor',
  'color',
  'padding',
  'fontSize',
  'borderRadius',
  'zIndex',
  'boxShadow',
  'opacity',
];
const look = (selector) => `(() => {
  const e = __bench.find(${JSON.stringify(selector)});
  if (!e) return null;
  const s = getComputedStyle(e), r = e.getBoundingClientRect();
  return { ...Object.fromEntries(${JSON.stringify(properties)}.map((p) => [p, s[p]])), box: [r.x, r.y, r.width, r.height].map(Math.round).join(' ') };
})()`;

const oneGated = [
  { kind: 'inline', category: 'analytics', service: 'stats', code: `window.__gatedRan=true`, attrs: {} },
];

async function visitWith({ browser, site, quick }, c, policyName, gated = []) {
  const policy = policies[policyName];
  const html = await pageFor(c, { nonce: policy ? nonce : '', gated });
  const url = site.setPage(
    `/c/${c.id}/csp-${policyName}.html`,
    html,
    policy ? { 'content-security-policy': policy } : {},
  );
  const visit = await Visit.open(browser, { selectors: c.selectors, viewport: desktop });
  try {
    await visit.goto(url);
    const shown = await visit.settled('banner', 5000);
    await sleep(c.readyDelay ?? 500);
    const out = {
      shown,
      state: shown || !c.selectors ? null : await visit.eval(`__bench.state(${JSON.stringify(c.selectors.banner)})`),
      banner: c.selectors ? await visit.eval(look(c.selectors.banner)) : null,
      accept: c.selectors ? await visit.eval(look(c.selectors.accept)) : null,
      violations: await visit.eval('__bench.violations'),
      errors: await visit.eval('__bench.errors'),
    };
    if (!gated.length && !quick)
      await visit.page.screenshot({ path: join(screenshots, `${c.id}-csp-${policyName}.png`) }).catch(() => {});
    if (c.selectors && out.accept) {
      await visit.click(c.selectors.accept);
      await sleep(500);
      out.decided = (await visit.eval(c.consent).catch(() => null))?.decided ?? null;
      out.gatedRan = await visit.eval('Boolean(window.__gatedRan)');
      if (c.openPrefs && c.selectors.prefs) {
        await visit.eval(`__bench.watch('prefs', ${JSON.stringify(c.selectors.prefs)})`);
        await visit.eval(c.openPrefs).catch(() => {});
        out.prefsShown = await visit.settled('prefs', 4000);
      }
      out.violationsAll = await visit.eval('__bench.violations');
    }
    return out;
  } finally {
    await visit.close();
  }
}

function byDirective(violations) {
  const sum = {};
  for (const v of violations) sum[v.directive] = (sum[v.directive] ?? 0) + 1;
  return sum;
}

function differences(a, b) {
  if (!a || !b) return ['missing'];
  return Object.keys(a).filter((k) => a[k] !== b[k]);
}

export async function run(env) {
  const { contestants, log } = env;
  const out = {};
  await pool(contestants, async (c) => {
    log(`csp ${c.id}`);
    const plain = await visitWith(env, c, 'none');
    out[c.id] = {};
    for (const policy of ['strict', 'trustedTypes']) {
      const r = await visitWith(env, c, policy);
      const all = r.violationsAll ?? r.violations;
      // a second visit, with one gated inline script on the page: without a banner nobody can accept
      const gates = c.gateKinds.includes('inline');
      const g = gates && r.shown ? await visitWith(env, c, policy, oneGated) : null;
      out[c.id][policy] = {
        shown: r.shown,
        state: r.state,
        differs: c.selectors
          ? { banner: differences(plain.banner, r.banner), accept: differences(plain.accept, r.accept) }
          : null,
        violations: all.length,
        byDirective: byDirective(all),
        samples: all.slice(0, 6),
        decided: r.decided ?? null,
        prefsShown: r.prefsShown ?? null,
        gate: gates
          ? { ran: g?.gatedRan ?? false, violations: (g?.violationsAll ?? g?.violations ?? []).length }
          : null,
        errors: r.errors,
      };
    }
  });
  return out;
}
