import { listen } from './events.js';

/** Runs `start` now, or once a prerendered page is really looked at. Returns the way out. */
export function whenActivated(start: () => void): () => void {
  if ((document as { prerendering?: boolean }).prerendering) {
    const stop = listen(document, 'prerenderingchange', () => {
      stop();
      start();
    });
    return stop;
  }
  start();
  return () => {};
}

/** Runs `then` once the parser is done. Returns the way out. */
export function whenParsed(then: () => void): () => void {
  if (document.readyState === 'loading') return listen(document, 'DOMContentLoaded', then);
  then();
  return () => {};
}

/**
 * Calls whenever what is stored may have changed without us: the page comes back from the back-forward
 * cache, the tab is looked at again, the network is back.
 */
export function whenBack(check: () => void): () => void {
  const stops = [
    listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && check()),
    listen(document, 'visibilitychange', () => document.visibilityState === 'visible' && check()),
    listen(window, 'online', check),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Whether the visitor has begun to fill a form since `watchTyping` began; what a script fills in does not count. */
export function watchTyping(): { begun(): boolean; stop(): void } {
  let begun = false;
  const stop = listen(
    document,
    'input',
    (event) => {
      begun ||= event.isTrusted && (event.target as Element).localName !== 'askfirst-root';
    },
    true,
  );
  return { begun: () => begun, stop };
}
