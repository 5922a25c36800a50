/** Calls when the address of a single-page application has changed. Returns the way out. */
export declare function whenNavigated(then: () => void): () => void;
