import type { Props } from './model.js';
/** What one can ask for, of whom, how soon the answer comes, and where to complain. */
export declare function Rights({ model }: Props): import("preact").JSX.Element;
