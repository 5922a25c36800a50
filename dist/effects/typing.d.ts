/**
 * Calls when the visitor begins to fill a form, one of ours included: a switch for a category or a service is none, and
 * what a script fills in does not count. Returns the way out.
 */
export declare const whenTyped: (then: () => void) => (() => void);
