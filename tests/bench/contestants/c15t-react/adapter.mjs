// c15t with its stock React banner and dialog, offline mode. Gated scripts are
// entries of the provider's `scripts` option, not mark-up; iframes are mark-up.

const categoryOf = { functional: 'functionality', analytics: 'measurement', marketing: 'marketing' };

export const adapter = {
  title: 'c15t (@c15t/react + React, offline mode)',
  scope: 'full',
  package: '@c15t/react',
  bundle: 'entry.jsx',
  selectors: {
    banner: '[data-testid="consent-banner-card"]',
    accept: '[data-testid="consent-banner-accept-button"]',
    reject: '[data-testid="consent-banner-reject-button"]',
    manage: '[data-testid="consent-banner-customize-button"]',
    prefs: '[data-testid="consent-dialog-card"]',
  },
  consent: `({ decided: benchManager.hasConsented(), analytics: benchManager.has('measurement'), marketing: benchManager.has('marketing') })`,
  openPrefs: `benchManager.setActiveUI('dialog')`,
  withdraw: `benchManager.saveConsents('necessary')`,
  cycle: `benchUnmount(); benchMount()`,
  gateKinds: ['inline', 'external', 'iframe'],
  gateInHead: true, // the list must exist before the application starts
  gate: (items, { nonceAttr, trackerOrigin }) => {
    const scripts = items
      .filter((i) => i.kind === 'inline' || i.kind === 'external')
      .map((i, n) => ({
        id: `gated-${n}`,
        category: i.category,
        anonymizeId: false,
        ...(i.kind === 'external' ? { src: i.src } : { textContent: i.code }),
        ...(i.attrs?.async ? { async: true } : {}),
        ...(i.attrs?.defer ? { defer: true } : {}),
        ...(Object.keys(i.attrs ?? {}).length
          ? {
              attributes: Object.fromEntries(
                Object.entries(i.attrs)
                  .filter(([k]) => k !== 'async' && k !== 'defer')
                  .map(([k, v]) => [k, String(v)]),
              ),
            }
          : {}),
      }));
    const iframes = items
      .filter((i) => i.kind === 'iframe')
      .map((i) => `<iframe title="Embed" data-category="${categoryOf[i.category]}" data-src="${i.src}"></iframe>`);
    // The documented example has no `enabled`; without it 2.2.1 never starts its blocker.
    const blocker = trackerOrigin
      ? `window.benchBlocker={enabled:true,rules:[{id:'tracker',domain:${JSON.stringify(new URL(trackerOrigin).hostname)},category:'marketing'}]};`
      : '';
    const json = JSON.stringify(scripts).replace(/</g, '\\u003c');
    return `<script${nonceAttr}>window.benchScripts=${json};${blocker}</script>\n${iframes.join('\n')}`;
  },
};
