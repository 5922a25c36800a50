import type { Props } from './model.js';
/** The technical and organisational measures, group by group. */
export declare function Security({ model: { settings, read } }: Props): import("preact").JSX.Element;
