import { listen } from '../effects/events.js';

/**
 * Scrolls what the keyboard focuses out from under `cover` (WCAG 2.4.11), but never its beginning out of sight.
 * After the browser's own scrolling, which knows nothing of what lies over the page. Returns the way out.
 */
export const keepFocusInSight = (cover: HTMLElement): (() => void) =>
  listen(document, 'focusin', ({ target }) =>
    requestAnimationFrame(() => {
      const focused = (target as Element).getBoundingClientRect();
      const box = cover.getBoundingClientRect();
      const hidden = Math.min(focused.top, focused.bottom - box.top);
      if (hidden > 0 && focused.right > box.left && focused.left < box.right) scrollBy(0, hidden);
    }),
  );
