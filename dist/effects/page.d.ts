/** Runs `start` now, or once a prerendered page is really looked at. Returns the way out. */
export declare function whenActivated(start: () => void): () => void;
/** Runs `then` once the parser is done. Returns the way out. */
export declare function whenParsed(then: () => void): () => void;
/**
 * Calls whenever what is stored may have changed without us: the page comes back from the back-forward
 * cache, the tab is looked at again, the network is back.
 */
export declare function whenBack(check: () => void): () => void;
/** Whether the visitor has begun to fill a form since `watchTyping` began; what a script fills in does not count. */
export declare function watchTyping(): {
    begun(): boolean;
    stop(): void;
};
