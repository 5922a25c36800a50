import { ConsentBanner, ConsentDialog, ConsentManagerProvider, useConsentManager } from '@c15t/react';
import { createRoot } from 'react-dom/client';
import { categories, services, texts as t } from '../../shared/texts.mjs';
import '@c15t/react/styles.css';

const nonce = document.currentScript?.nonce || undefined;
const categoryOf = {
  necessary: 'necessary',
  functional: 'functionality',
  analytics: 'measurement',
  marketing: 'marketing',
};

const options = {
  mode: 'offline',
  nonce,
  consentCategories: Object.values(categoryOf),
  overrides: { country: 'DE' },
  i18n: {
    locale: 'en',
    detectBrowserLanguage: false,
    messages: {
      en: {
        common: { acceptAll: t.accept, rejectAll: t.reject, customize: t.manage, save: t.save },
        cookieBanner: { title: t.title, description: t.description },
        consentManagerDialog: { title: t.prefsTitle, description: t.prefsDescription },
        consentTypes: Object.fromEntries(
          categories.map((c) => [categoryOf[c.id], { title: c.label, description: c.description }]),
        ),
        legalLinks: { privacyPolicy: t.policyLabel },
      },
    },
  },
  legalLinks: { privacyPolicy: { href: t.policyUrl } },
  scripts: [
    ...services.map((s) => ({ id: s.id, category: categoryOf[s.category], callbackOnly: true, onLoad() {} })),
    ...(window.benchScripts ?? []).map((s) => ({ ...s, category: categoryOf[s.category] })),
  ],
  networkBlocker: window.benchBlocker,
};

function Bridge() {
  window.benchManager = useConsentManager();
  return null;
}

const App = () => (
  <ConsentManagerProvider options={options}>
    <ConsentBanner legalLinks={['privacyPolicy']} />
    <ConsentDialog />
    <Bridge />
  </ConsentManagerProvider>
);

let root;
window.benchMount = () => {
  root = createRoot(document.getElementById('consent-root'));
  root.render(<App />);
};
window.benchUnmount = () => root.unmount();
window.benchMount();
