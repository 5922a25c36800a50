/**
 * Keeps the page behind a dialog where it is; `showModal` alone lets the wheel scroll it. Who prints gets the dialog and
 * not the page. Returns the way out.
 */
export declare function lockPage(): () => void;
