/** Whether the page itself leads to the privacy centre, or shows it. */
export declare const hasWay: () => boolean;
/** Whether the page has a place for the privacy centre. */
export declare const hasInline: () => boolean;
/** Calls when anything marked `data-consent-open` is clicked, also inside open shadow roots. */
export declare function whenOpenerClicked(open: () => void): () => void;
