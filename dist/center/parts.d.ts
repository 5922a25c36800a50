import type { ComponentChildren } from 'preact';
/** What there is of a list of facts; each keeps its own writing direction, and in one piece where it fits on a line. */
export declare const Parts: ({ of }: {
    of: ComponentChildren[];
}) => (string | import("preact").JSX.Element)[][];
