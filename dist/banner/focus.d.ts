/**
 * Scrolls what the keyboard focuses out from under `cover` (WCAG 2.4.11), but never its beginning out of sight.
 * After the browser's own scrolling, which knows nothing of what lies over the page. Returns the way out.
 */
export declare function keepFocusInSight(cover: HTMLElement): () => void;
