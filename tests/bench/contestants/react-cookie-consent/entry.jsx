import CookieConsent, { getCookieConsentValue } from 'react-cookie-consent';
import { createRoot } from 'react-dom/client';
import { texts as t } from '../../shared/texts.mjs';

const App = () => (
  <CookieConsent
    enableDeclineButton
    buttonText={t.accept}
    declineButtonText={t.reject}
    ariaAcceptLabel={t.accept}
    ariaDeclineLabel={t.reject}
  >
    <strong>{t.title}</strong> {t.description} <a href={t.policyUrl}>{t.policyLabel}</a>
  </CookieConsent>
);

let root;
window.benchMount = () => {
  root = createRoot(document.getElementById('consent-root'));
  root.render(<App />);
};
window.benchUnmount = () => root.unmount();
window.benchConsent = getCookieConsentValue;
window.benchMount();
