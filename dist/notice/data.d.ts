import type { Props } from './model.js';
/** The kinds of data, each with its fields and where they come from. */
export declare function Data({ model }: Props): import("preact").JSX.Element;
