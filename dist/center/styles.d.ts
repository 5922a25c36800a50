/** The look of the privacy centre, over the shared tokens. In em, so that it grows with the reader's text size. */
export declare const styles: string;
