// tarteaucitron has no mark-up for gated scripts: a service is a JavaScript
// object whose js() starts it. Gate items therefore become service code.
import { categories, services } from '../../shared/texts.mjs';

const typeOf = { functional: 'api', analytics: 'analytic', marketing: 'ads' };

const settings = (t) => ({
  privacyUrl: t.policyUrl,
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  groupServices: false,
  showAlertSmall: false,
  cookieslist: false,
  showIcon: false,
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: true,
  moreInfoLink: false,
  useExternalCss: false,
  mandatory: true,
  mandatoryCta: false,
  googleConsentMode: false,
  bingConsentMode: false,
  pianoConsentMode: false,
});

const customText = (t) => ({
  alertBigPrivacy: `${t.title}. ${t.description}`,
  acceptAll: t.accept,
  denyAll: t.reject,
  personalize: t.manage,
  privacyUrl: t.policyLabel,
  title: t.prefsTitle,
  disclaimer: t.prefsDescription,
  close: t.close,
  mandatoryTitle: categories[0].label,
  mandatoryText: categories[0].description,
  ...Object.fromEntries(categories.slice(1).map((c) => [typeOf[c.id], { title: c.label, details: c.description }])),
});

const serviceSource = (s, gated) => {
  const mine = gated.filter((g) => g.service === s.id);
  const body = mine
    .map((g) =>
      g.kind === 'external'
        ? `tarteaucitron.addScript(${JSON.stringify(g.src)});`
        : g.kind === 'inline'
          ? `${g.code};`
          : '',
    )
    .join('');
  return `tarteaucitron.services.${s.id}={key:"${s.id}",type:"${typeOf[s.category]}",name:${JSON.stringify(s.label)},needConsent:true,cookies:${JSON.stringify(s.cookies)},js:function(){${body}},fallback:function(){}};(tarteaucitron.job=tarteaucitron.job||[]).push("${s.id}");`;
};

export const adapter = {
  title: 'tarteaucitron.js (min)',
  scope: 'full',
  package: 'tarteaucitronjs',
  files: { '': 'tarteaucitronjs' },
  config: (t, { gated }) =>
    `var tarteaucitronForceLanguage="en",tarteaucitronCustomText=${JSON.stringify(customText(t))};tarteaucitron.init(${JSON.stringify(settings(t))});` +
    services
      .filter((s) => s.category !== 'necessary')
      .map((s) => serviceSource(s, gated))
      .join('') +
    (gated.some((g) => g.kind === 'iframe') ? `tarteaucitron.job.push("iframe");` : ''),
  // Its buttons get their click handlers from a setTimeout of 500 ms after the
  // banner is shown: an earlier click is lost.
  readyDelay: 900,
  selectors: {
    banner: '#tarteaucitronAlertBig',
    accept: '#tarteaucitronPersonalize2',
    reject: '#tarteaucitronAllDenied2',
    manage: '#tarteaucitronCloseAlert',
    prefs: '#tarteaucitron',
  },
  consent: `({ decided: document.cookie.includes('tarteaucitron=') && !document.cookie.includes('=wait'), analytics: tarteaucitron.state.stats === true, marketing: tarteaucitron.state.ads === true })`,
  openPrefs: `tarteaucitron.userInterface.openPanel()`,
  withdraw: `tarteaucitron.userInterface.respondAll(false)`,
  gateKinds: ['inline', 'external', 'iframe'],
  gateRunsFunctions: true, // gated code runs as a function body, not as a script element
  gate: (items) =>
    items
      .filter((i) => i.kind === 'iframe')
      .map((i) => `<div class="tac_iframe" width="200" height="100" url="${i.src}"></div>`)
      .join('\n'),
};
