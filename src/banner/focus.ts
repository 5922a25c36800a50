import { listen } from '../effects/events.js';
import { ROOT } from '../effects/root.js';
import { adopt } from '../effects/style.js';

/**
 * Scrolls what the keyboard focuses out from under `cover` (WCAG 2.4.11), but never its beginning out of sight.
 * After the browser's own scrolling, which knows nothing of what lies over the page. Returns the way out.
 */
export function keepFocusInSight(cover: HTMLElement): () => void {
  let takeRoom: (() => void) | undefined;
  const stop = listen(document, 'focusin', (event) => {
    const target = event.composedPath()[0] as Element;
    requestAnimationFrame(() => {
      const { top, bottom, left, right } = target.getBoundingClientRect();
      const box = cover.getBoundingClientRect();
      if (
        top > 0 &&
        bottom > box.top &&
        right > box.left &&
        left < box.right &&
        (event.target as Element).localName !== ROOT &&
        target.matches(':focus-visible')
      ) {
        // At its end the page could scroll no further.
        takeRoom ??= adopt(document, 'html{padding-block-end:99vh}');
        target.scrollIntoView();
      }
    });
  });
  return () => {
    stop();
    takeRoom?.();
  };
}
