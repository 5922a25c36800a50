import type { Model } from './model.js';
/** The id of a record, to be told to whoever keeps it. */
export declare function Reference({ id, model: { texts } }: {
    id: string;
    model: Pick<Model, 'texts'>;
}): import("preact").JSX.Element;
