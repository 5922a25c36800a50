/**
 * Looks at the page before anything is changed, which would have to be laid out first.
 * @returns keeps the page behind a dialog where it is; `showModal` alone lets the wheel scroll it. Who prints gets the
 *   dialog and not the page. Returns the way out.
 */
export declare function pageLock(): () => () => void;
