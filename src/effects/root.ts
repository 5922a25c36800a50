/** The name of the one element that holds everything a visitor sees of AskFirst. */
export const ROOT = 'askfirst-root';

/**
 * The shadow root of that element, which is made on the first call.
 * It is put back when something, such as a framework that takes over the document, removes it, until `stop`,
 * which takes it away once nothing is left in it.
 *
 * @param mount `html`: between `<head>` and `<body>`, also while the body is not parsed yet; `body-end`: last in the body
 */
export function openRoot(mount: 'html' | 'body-end' = 'html'): { shadow: ShadowRoot; stop: () => void } {
  const page = document;
  const host = page.querySelector(ROOT) ?? page.createElement(ROOT);
  const parent = mount === 'html' ? page.documentElement : page.body;
  const place = (): void => {
    // Before null is last, which is after the head where there is no body yet.
    if (!host.isConnected) parent.insertBefore(host, parent === page.body ? null : page.body);
  };
  place();
  const observer = new MutationObserver(place);
  observer.observe(parent, { childList: true });
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  return {
    shadow,
    stop() {
      observer.disconnect();
      if (!shadow.firstChild) host.remove();
    },
  };
}
