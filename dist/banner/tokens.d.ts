/**
 * What the banner and the privacy centre share. A site overrides any of these on `askfirst-root`, because a
 * page's rule on a host wins over its shadow root's. `medium` is the reader's own text size, whatever the page
 * made of `rem`.
 */
export declare const tokens: string;
