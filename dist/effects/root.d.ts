/**
 * The shadow root that holds everything a visitor sees: one `<askfirst-root>`, made on the first call.
 * It is put back when something, such as a framework that takes over the document, removes it, until `stop`.
 *
 * @param mount `html`: between `<head>` and `<body>`, also while the body is not parsed yet; `body-end`: last in the body
 */
export declare function openRoot(mount?: 'html' | 'body-end'): {
    shadow: ShadowRoot;
    stop: () => void;
};
/** As `openRoot`, for one who comes after it. */
export declare const root: (mount?: "html" | "body-end") => ShadowRoot;
