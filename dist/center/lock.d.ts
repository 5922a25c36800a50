/**
 * Keeps the page behind a dialog where it is; `showModal` alone lets the wheel scroll it. Returns the way out.
 * A constructed sheet, because a strict style policy forbids a style attribute.
 */
export declare function lockPage(): () => void;
