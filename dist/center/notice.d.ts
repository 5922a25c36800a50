import { type Model } from './model.js';
/** Who is responsible, and the summary of the notice. */
export declare function Introduction({ model: { settings, texts, read } }: {
    model: Model;
}): import("preact").JSX.Element;
/** The links of the notice. */
export declare function Links({ model: { settings, texts, read } }: {
    model: Model;
}): import("preact").JSX.Element | null;
