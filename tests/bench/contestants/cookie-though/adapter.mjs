// Categories and preferences inside one banner (the second layer unfolds);
// no gating: the site reacts to onPreferencesChanged itself.
import { services } from '../../shared/texts.mjs';

const categoryOf = {
  necessary: 'essential',
  functional: 'functional',
  analytics: 'statistics',
  marketing: 'marketing',
};

const options = (t) => ({
  policies: services.map((s) => ({
    id: s.id,
    label: s.label,
    description: s.description,
    category: categoryOf[s.category],
  })),
  essentialLabel: 'Always on',
  permissionLabels: { accept: t.save, acceptAll: t.accept, decline: t.reject },
  header: { title: t.title, description: t.description },
  customizeLabel: t.manage,
  cookiePolicy: { url: t.policyUrl, label: t.policyLabel },
});

const inBanner = (selector) => `.cookie-though >>> ${selector}`;

export const adapter = {
  title: 'cookie-though',
  scope: 'no-gate',
  package: 'cookie-though',
  files: { '': 'cookie-though/dist' },
  config: (t) => `CookieThough.init(${JSON.stringify(options(t))});`,
  selectors: {
    banner: inBanner('.ct-banner'),
    accept: inBanner('.ct-acceptance button:last-child'),
    reject: inBanner('.ct-acceptance .ct-button-secondary'),
    manage: inBanner('.ct-customization-button'),
    prefs: inBanner('.ct-collapse'),
  },
  // No API for it: the banner is opened again and "reject all" is clicked.
  withdraw: async (visit) => {
    await visit.eval('CookieThough.show()');
    await new Promise((done) => setTimeout(done, 600));
    return visit.click(inBanner('.ct-acceptance .ct-button-secondary'));
  },
  consent: `(() => { const m = document.cookie.match(/cookie-preferences=([^;]*)/); const v = m ? decodeURIComponent(m[1]) : ''; return { decided: Boolean(m), analytics: /stats:1/.test(v), marketing: /ads:1/.test(v) }; })()`,
};
