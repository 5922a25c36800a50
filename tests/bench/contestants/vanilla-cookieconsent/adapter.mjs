import { attributes } from '../../lib/contestants.mjs';
import { categories, servicesOf } from '../../shared/texts.mjs';

const cookies = (s) => s.cookies.map((name) => ({ name }));

function options(t) {
  return {
    guiOptions: { consentModal: { equalWeightButtons: true }, preferencesModal: { equalWeightButtons: true } },
    categories: Object.fromEntries(
      categories.map((c) => [
        c.id,
        {
          ...(c.required
            ? { enabled: true, readOnly: true }
            : { autoClear: { cookies: servicesOf(c.id).flatMap(cookies) } }),
          services: Object.fromEntries(servicesOf(c.id).map((s) => [s.id, { label: s.label, cookies: cookies(s) }])),
        },
      ]),
    ),
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {
            title: t.title,
            description: t.description,
            acceptAllBtn: t.accept,
            acceptNecessaryBtn: t.reject,
            showPreferencesBtn: t.manage,
            footer: `<a href="${t.policyUrl}">${t.policyLabel}</a>`,
          },
          preferencesModal: {
            title: t.prefsTitle,
            acceptAllBtn: t.accept,
            acceptNecessaryBtn: t.reject,
            savePreferencesBtn: t.save,
            closeIconLabel: t.close,
            sections: [
              { description: t.prefsDescription },
              ...categories.map((c) => ({
                title: c.label,
                description: `${c.description} ${servicesOf(c.id)
                  .map((s) => s.description)
                  .join(' ')}`,
                linkedCategory: c.id,
              })),
            ],
          },
        },
      },
    },
  };
}

export const adapter = {
  title: 'vanilla-cookieconsent',
  scope: 'full',
  package: 'vanilla-cookieconsent',
  files: { '': 'vanilla-cookieconsent/dist' },
  config: (t) => `CookieConsent.run(${JSON.stringify(options(t))});`,
  selectors: {
    banner: '#cc-main .cm',
    accept: '#cc-main .cm [data-role="all"]',
    reject: '#cc-main .cm [data-role="necessary"]',
    manage: '#cc-main .cm [data-role="show"]',
    prefs: '#cc-main .pm',
  },
  // in-page expressions
  consent: `({ decided: CookieConsent.validConsent(), analytics: CookieConsent.acceptedCategory('analytics'), marketing: CookieConsent.acceptedCategory('marketing') })`,
  openPrefs: `CookieConsent.showPreferences()`,
  withdraw: `CookieConsent.acceptCategory([])`,
  cycle: `CookieConsent.reset(); CookieConsent.run(window.benchConfig)`,
  cycleConfig: (t) => JSON.stringify(options(t)),
  gateKinds: ['inline', 'external'],
  gate: (items, { nonceAttr }) =>
    items
      .map((i) => {
        const type = i.attrs?.type ? ` data-type="${i.attrs.type}"` : '';
        const rest = attributes(i.attrs, ['type']);
        const mark = `type="text/plain" data-category="${i.category}"${type}${nonceAttr}${rest}`;
        return i.kind === 'external'
          ? `<script ${mark} src="${i.src}"></script>`
          : `<script ${mark}>${i.code}</script>`;
      })
      .join('\n'),
};
