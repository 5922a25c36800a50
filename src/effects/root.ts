/**
 * The shadow root that holds everything a visitor sees: one `<askfirst-root>`, made on the first call.
 * It is put back when something, such as a framework that takes over the document, removes it, until `stop`.
 *
 * @param mount `html`: between `<head>` and `<body>`, also while the body is not parsed yet; `body-end`: last in the body
 */
export function openRoot(mount: 'html' | 'body-end' = 'html'): { shadow: ShadowRoot; stop: () => void } {
  const page = document;
  const host = page.querySelector('askfirst-root') ?? page.createElement('askfirst-root');
  const parent = mount === 'html' ? page.documentElement : page.body;
  const place = (): void => {
    // Before null is last, which is after the head where there is no body yet.
    if (!host.isConnected) parent.insertBefore(host, parent === page.body ? null : page.body);
  };
  place();
  const observer = new MutationObserver(place);
  observer.observe(parent, { childList: true });
  return { shadow: host.shadowRoot ?? host.attachShadow({ mode: 'open' }), stop: () => observer.disconnect() };
}

/** As `openRoot`, for one who comes after it. */
export const root = (mount?: 'html' | 'body-end'): ShadowRoot =>
  document.querySelector('askfirst-root')?.shadowRoot ?? openRoot(mount).shadow;
