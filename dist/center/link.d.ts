import type { ComponentChildren } from 'preact';
/** A link in a new tab, so that nobody loses what they have begun to choose; plain text where the address is not safe. */
export declare function Link({ href, children }: {
    href: string;
    children: ComponentChildren;
}): import("preact").JSX.Element;
