import { listen } from '../effects/events.js';
import { ROOT } from '../effects/root.js';
import { adopt } from '../effects/style.js';

/**
 * Scrolls what the keyboard focuses out from under `cover` (WCAG 2.4.11), but never its beginning out of sight.
 * After the browser's own scrolling, which knows nothing of what lies over the page. Returns the way out.
 */
export function keepFocusInSight(cover: HTMLElement): () => void {
  let takeRoom: (() => void) | undefined;
  const look = (): void => {
    let target = document.activeElement;
    while (target?.localName !== ROOT && target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
    // Ours lies over the page, and moves by itself.
    if (!target || target.localName === ROOT) return;
    const { top, bottom, left, right } = target.getBoundingClientRect();
    const box = cover.getBoundingClientRect();
    if (top > 0 && bottom > box.top && right > box.left && left < box.right && target.matches(':focus-visible')) {
      // At its end the page could scroll no further.
      takeRoom ??= adopt(document, 'html{padding-block-end:99vh}');
      target.scrollIntoView();
    }
  };
  const stop = listen(document, 'focusin', () => requestAnimationFrame(look));
  look();
  return () => {
    stop();
    takeRoom?.();
  };
}
