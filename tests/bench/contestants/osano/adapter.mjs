// Osano's old open-source popup: one banner, no categories, no preferences
// layer, no gating (the site reacts to onStatusChange itself).
const options = (t) => ({
  type: 'opt-in',
  position: 'bottom',
  revokable: true,
  palette: { popup: { background: '#ffffff', text: '#222222' }, button: { background: '#1a4fb4', text: '#ffffff' } },
  content: {
    message: t.description,
    allow: t.accept,
    deny: t.reject,
    link: t.policyLabel,
    href: t.policyUrl,
    close: t.close,
  },
});

export const adapter = {
  title: 'Osano cookieconsent',
  scope: 'banner',
  package: 'cookieconsent',
  files: { '': 'cookieconsent/build' },
  config: (t) =>
    `cookieconsent.initialise(${JSON.stringify(options(t)).slice(0, -1)},onPopupOpen:function(){window.benchPopup=this}},function(p){window.benchPopup=p});`,
  selectors: {
    banner: '.cc-window',
    accept: '.cc-window .cc-allow',
    reject: '.cc-window .cc-deny',
  },
  consent: `({ decided: document.cookie.includes('cookieconsent_status='), analytics: document.cookie.includes('cookieconsent_status=allow'), marketing: document.cookie.includes('cookieconsent_status=allow') })`,
  withdraw: `benchPopup.setStatus('deny')`,
  cycle: `benchPopup.destroy(); cookieconsent.initialise(window.benchConfig, (p) => (window.benchPopup = p))`,
  cycleConfig: (t) => JSON.stringify(options(t)),
};
