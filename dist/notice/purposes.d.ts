import type { Props } from './model.js';
/** What data is used for; each use beside what makes it lawful. */
export declare function Purposes({ model }: Props): import("preact").JSX.Element;
