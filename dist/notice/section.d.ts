import type { Props } from './model.js';
import type { Entry } from './sections.js';
/** A section under its heading, with the notes that have no field of their own before what it shows. */
export declare function Section({ entry, model }: Props & {
    readonly entry: Entry;
}): import("preact").JSX.Element;
