/** Calls when the visitor types into the page, and not into what is ours; what a script fills in does not count. Returns the way out. */
export declare const whenTyped: (then: () => void) => (() => void);
