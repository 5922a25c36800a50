import type { ComponentChildren } from 'preact';
/** What there is of a list of facts, on one line; each keeps its own writing direction. */
export declare const Parts: ({ of }: {
    of: ComponentChildren[];
}) => import("preact").JSX.Element;
