import { listen } from '../effects/events.js';

/**
 * Scrolls what the keyboard focuses out from under `cover` (WCAG 2.4.11). After the browser's own scrolling,
 * which knows nothing of what lies over the page. Returns the way out.
 */
export const keepFocusInSight = (cover: HTMLElement): (() => void) =>
  listen(document, 'focusin', ({ target }) =>
    requestAnimationFrame(() => {
      const hidden = (target as Element).getBoundingClientRect().bottom - cover.getBoundingClientRect().top;
      if (hidden > 0 && target !== cover.getRootNode()) scrollBy(0, hidden);
    }),
  );
