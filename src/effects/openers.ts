import { attempt } from './attempt.js';
import { listen } from './events.js';

/** Whether the page itself leads to the privacy centre, or shows it. */
export const hasWay = (): boolean => !!document.querySelector('askfirst-center,[data-consent-open]');

/** Whether the page has a place for the privacy centre. */
export const hasInline = (): boolean => !!document.querySelector('askfirst-center');

/** Calls when anything marked `data-consent-open` is clicked, also inside open shadow roots. */
export function whenOpenerClicked(open: () => void): () => void {
  return listen(document, 'click', (event) => {
    const hit = event
      .composedPath()
      .some((node) => attempt(() => (node as Element).hasAttribute?.('data-consent-open')));
    if (!hit) return;
    event.preventDefault();
    open();
  });
}
