import { readFileSync } from 'node:fs';
import { attributes } from '../../lib/contestants.mjs';
import { categories, services } from '../../shared/texts.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'));

// Only the leak suite declares web storage: no peer can, and elsewhere all
// carry the same configuration.
const config = (t, { storage = false } = {}) => ({
  categories: Object.fromEntries(
    categories.map((c) => [
      c.id,
      { name: c.label, description: c.description, ...(c.required ? { required: true } : {}) },
    ]),
  ),
  services: Object.fromEntries(
    services.map((s) => [
      s.id,
      {
        category: s.category,
        name: s.label,
        description: s.description,
        ...(s.cookies.length ? { cookies: s.cookies.map((name) => ({ name })) } : {}),
        ...(storage && s.cookies.length
          ? { storage: s.cookies.flatMap((name) => [{ name }, { name, kind: 'session' }]) }
          : {}),
      },
    ]),
  ),
  notice: { summary: [t.prefsDescription], links: [{ label: t.policyLabel, href: t.policyUrl }] },
  texts: {
    en: {
      title: t.title,
      text: t.description,
      accept: t.accept,
      reject: t.reject,
      choose: t.manage,
      center_title: t.prefsTitle,
      save: t.save,
      close: t.close,
    },
  },
});

const inRoot = (selector) => `askfirst-root >>> ${selector}`;

export const adapter = {
  title: 'AskFirst',
  scope: 'full',
  version,
  files: { '': 'project:dist' },
  config: (t, { trackerOrigin }) => config(t, { storage: Boolean(trackerOrigin) }),
  selectors: {
    banner: inRoot('[part="banner"]'),
    accept: inRoot('[data-action="accept"]'),
    reject: inRoot('[data-action="reject"]'),
    manage: inRoot('[data-action="manage"]'),
    prefs: inRoot('[part="center"] >>> dialog'),
  },
  consent: `({ decided: askfirst.state.decision.status === 'answered', analytics: askfirst.granted('analytics'), marketing: askfirst.granted('marketing') })`,
  openPrefs: `askfirst.open('center')`,
  fetchPrefs: `import(new URL('lib/center.js', location.href).href).then(() => 1)`,
  withdraw: `askfirst.rejectAll()`,
  // The script tag starts once; the npm build is what can be started again.
  cycleSetup: `(async () => {
    const from = (file) => import(new URL('lib/' + file, location.href).href);
    const [{ createConsent }, { banner }] = await Promise.all([from('index.js'), from('banner.js')]);
    askfirst.destroy();
    window.benchMount = () => (window.benchConsent = createConsent(window.benchConfig, { banner }));
    benchMount();
  })()`,
  cycle: `benchConsent.destroy(); benchMount()`,
  cycleConfig: (t) => JSON.stringify(config(t)),
  gateKinds: ['inline', 'external', 'iframe', 'img', 'stylesheet'],
  gate: (items, { nonceAttr }) =>
    items
      .map((i) => {
        const mark = `data-consent="${i.service}"`;
        const type = i.attrs?.type ? ` data-type="${i.attrs.type}"` : '';
        const rest = attributes(i.attrs, ['type']);
        switch (i.kind) {
          case 'external':
            return `<script type="text/plain" ${mark}${type}${nonceAttr}${rest} src="${i.src}"></script>`;
          case 'inline':
            return `<script type="text/plain" ${mark}${type}${nonceAttr}${rest}>${i.code}</script>`;
          case 'iframe':
            return `<iframe title="Embed" ${mark} data-src="${i.src}"></iframe>`;
          case 'img':
            return `<img alt="" ${mark} data-src="${i.src}">`;
          default:
            return `<link rel="stylesheet" ${mark} data-href="${i.src}">`;
        }
      })
      .join('\n'),
};
