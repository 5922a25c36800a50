/** The name of the one element that holds everything a visitor sees of AskFirst. */
export declare const ROOT = "askfirst-root";
/**
 * The shadow root of that element, which is made on the first call.
 * It is put back when something, such as a framework that takes over the document, removes it, until `stop`,
 * which takes it away once nothing is left in it.
 *
 * @param mount `html`: between `<head>` and `<body>`, also while the body is not parsed yet; `body-end`: last in the body
 */
export declare function openRoot(mount?: 'html' | 'body-end'): {
    shadow: ShadowRoot;
    stop: () => void;
};
