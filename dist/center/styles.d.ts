/**
 * The look of the privacy centre, over the shared tokens: every other colour is mixed from them, so that a site
 * that changes one changes all. In em, so that it grows with the reader's text size. Sizes and weights are the banner's:
 * each new pair is a font that a browser has to find, a millisecond or two as the centre first opens.
 */
export declare const styles: string;
