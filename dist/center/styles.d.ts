/**
 * The look of the privacy centre, over the shared tokens: every other colour is mixed from them, so that a site
 * that changes one changes all. In em, so that it grows with the reader's text size.
 */
export declare const styles: string;
