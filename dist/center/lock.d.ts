/**
 * Keeps the page behind a dialog where it is; `showModal` alone lets the wheel scroll it. Who prints gets the dialog and
 * not the page. To be called before anything is changed, which would have to be laid out first. Returns the way out.
 */
export declare function lockPage(): () => void;
