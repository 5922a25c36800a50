import type { Props } from './model.js';
/** Who is responsible, whom to write to, and where else to read. */
export declare function Contact({ model }: Props): import("preact").JSX.Element;
