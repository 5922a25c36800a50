import type { Signals } from '../domain/record.js';
import { attempt } from './attempt.js';
import { listen } from './events.js';

/** The language of the page, which may be empty, then those of its visitor, most wanted first; none on a server. */
export const pageLanguages = (): readonly string[] =>
  attempt(() => [document.documentElement.lang, ...navigator.languages]) ?? [];

/** What the browser asks for on the visitor's behalf. Read anew each time: it may change between pages. */
export const readSignals = (): Signals => ({
  gpc: (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true,
});

const whenOver = (waiting: unknown, type: string, then: () => void): (() => void) => {
  if (waiting) return listen(document, type, then);
  then();
  return () => {};
};

/** Runs `then` now, or once a prerendered page is really looked at. Returns the way out. */
export const whenActivated = (then: () => void): (() => void) =>
  whenOver((document as { prerendering?: boolean }).prerendering, 'prerenderingchange', then);

/** Runs `then` now, or once the parser is done. Returns the way out. */
export const whenParsed = (then: () => void): (() => void) =>
  whenOver(document.readyState === 'loading', 'DOMContentLoaded', then);

/**
 * Calls whenever what is stored may have changed without us: the page comes back from the back-forward
 * cache, the tab is looked at again, the network is back, the address leads elsewhere on the page. Returns the ways out.
 */
export const whenBack = (check: () => void): (() => void)[] =>
  ['pageshow', 'visibilitychange', 'online', 'hashchange'].map((type) => listen(window, type, check));
