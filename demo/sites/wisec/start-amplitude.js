// The notice keeps analytics identifiers for 13 months at most and lets no visit renew them. Amplitude writes its
// cookies again with every event, so each page gives them only what is left of the 13 months.
{
  const DAY = 24 * 60 * 60 * 1000;
  const LIMIT = 395;
  const KEY = 'AMP_since';

  const began = Number(localStorage.getItem(KEY));
  const age = (Date.now() - began) / DAY;
  const old = age >= 0 && age < LIMIT;
  if (!old) localStorage.setItem(KEY, String(Date.now()));

  window.amplitude.init('wisec-demo', {
    serverUrl: `${document.currentScript.dataset.server}/2/httpapi`,
    cookieOptions: { expiration: old ? LIMIT - age : LIMIT, domain: '', sameSite: 'Lax' },
    defaultTracking: {
      attribution: true,
      pageViews: true,
      sessions: true,
      fileDownloads: false,
      formInteractions: false,
    },
    trackingOptions: { ipAddress: false, language: false, platform: true },
  });
}
