import { listen } from './events.js';

/** Where the page is. A fragment leads elsewhere on it only where a router writes its routes there. */
const place = (): string => location.href.replace(/#(?![!/]).*/, '');

/** Calls when the address of a single-page application has changed. Returns the way out. */
export function whenNavigated(then: () => void): () => void {
  let before = place();
  const look = (): void => {
    const now = place();
    if (now === before) return;
    before = now;
    then();
  };
  // By its class: an element of this name stands where the browser has nothing.
  if (typeof Navigation === 'function') return listen(navigation, 'navigatesuccess', look);
  // No event says that code has written an address; what the new one shows comes right after it.
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const stop = listen(window, 'popstate', look);
  return () => {
    observer.disconnect();
    stop();
  };
}
