import { whenParsed } from './page.js';

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
  const html = page.documentElement;
  const host = page.querySelector(`html>${ROOT},body>${ROOT}`) ?? page.createElement(ROOT);
  // Something that removes it each time would otherwise keep the page from ever going on.
  let left = 9;
  const place = (): void => {
    if (host.isConnected || left-- < 1) return;
    // Before null, where there is no body yet, is last, and so after the head.
    if (mount === 'html') html.insertBefore(host, page.body);
    else page.body.append(host);
  };
  const observer = new MutationObserver(place);
  const start = (): void => {
    place();
    observer.observe(mount === 'html' ? html : page.body, { childList: true });
  };
  const stopWaiting = mount === 'html' ? start() : whenParsed(start);
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  return {
    shadow,
    stop() {
      stopWaiting?.();
      observer.disconnect();
      if (!shadow.firstChild) host.remove();
    },
  };
}
