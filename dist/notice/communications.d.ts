import type { Props } from './model.js';
/** The kinds of e-mail with what makes each lawful, and the way to switch off those that one can do without. */
export declare function Mail({ model }: Props): import("preact").JSX.Element;
