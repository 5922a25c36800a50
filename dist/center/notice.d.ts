import { type Model } from './model.js';
/** The summary of the notice. */
export declare const Summary: ({ model: { settings, read } }: {
    model: Model;
}) => import("preact").JSX.Element[];
/** Who is responsible, and the links of the notice: below the choices, which are what the visitor came for. */
export declare function More({ model: { settings, texts, read } }: {
    model: Model;
}): import("preact").JSX.Element | null;
