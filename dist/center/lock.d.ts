/** Keeps the page behind a dialog where it is; `showModal` alone lets the wheel scroll it. Returns the way out. */
export declare function lockPage(): () => void;
