import type { Model } from './model.js';
export declare const TITLE = "title";
/** All that the dialog shows. */
export declare function App({ model }: {
    model: Model;
}): import("preact").JSX.Element;
