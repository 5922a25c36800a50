import type { Props } from './model.js';
/** A change that is coming, how changes are announced, and what each revision changed. */
export declare function Changes({ model }: Props): import("preact").JSX.Element;
