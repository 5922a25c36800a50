import type { Props } from './model.js';
/** Who receives data, where, and on which conditions; only the columns that have content. */
export declare function Recipients({ model }: Props): import("preact").JSX.Element | null;
