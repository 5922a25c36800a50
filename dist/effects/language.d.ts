/** Calls when the page says that it is in another language now, as one that switches without a reload does. Returns the way out. */
export declare function whenLanguageChanges(then: () => void): () => void;
