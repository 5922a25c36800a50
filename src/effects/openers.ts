import { attempt } from './attempt.js';
import { listen } from './events.js';

/** What of the page leads to the privacy centre, or shows it. */
export const wayOf = (): Element | null => document.querySelector('askfirst-center,[data-consent-open]');

/** Whether the page has a place for the privacy centre. */
export const hasInline = (): boolean => !!document.querySelector('askfirst-center');

const isOpener = (node: EventTarget): boolean => !!attempt(() => (node as Element).hasAttribute?.('data-consent-open'));

/**
 * Calls at each event of that type on anything marked `data-consent-open`, also inside open shadow roots; before the
 * page's own listeners, of which one that keeps a menu open may stop it.
 */
export const whenOpener = (type: string, run: (event: Event) => void): (() => void) =>
  listen(document, type, (event) => event.composedPath().some(isOpener) && run(event), true);
