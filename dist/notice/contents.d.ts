import type { Props } from './model.js';
import type { Entry } from './sections.js';
/** The table of contents: a list beside the text, or, where that is narrow, behind a button. */
export declare function Contents({ entries, model }: Props & {
    readonly entries: readonly Entry[];
}): import("preact").JSX.Element;
