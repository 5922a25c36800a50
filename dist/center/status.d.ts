import type { Model } from './model.js';
/** The last answer: when it was given, how long it holds, its id as a proof, and the way to take it back. */
export declare function Status({ model }: {
    model: Model;
}): import("preact").JSX.Element;
