import type { Signals } from '../domain/record.js';
/** The language of the page, which may be empty, then those of its visitor, most wanted first; none on a server. */
export declare const pageLanguages: () => readonly string[];
/** What the browser asks for on the visitor's behalf. Read anew each time: it may change between pages. */
export declare const readSignals: () => Signals;
/** Runs `then` now, or once a prerendered page is really looked at. Returns the way out. */
export declare const whenActivated: (then: () => void) => (() => void);
/** Runs `then` now, or once the parser is done. Returns the way out. */
export declare const whenParsed: (then: () => void) => (() => void);
/**
 * Calls whenever what is stored may have changed without us: the page comes back from the back-forward
 * cache, the tab is looked at again, the network is back, the address leads elsewhere on the page. Returns the ways out.
 */
export declare const whenBack: (check: () => void) => (() => void)[];
