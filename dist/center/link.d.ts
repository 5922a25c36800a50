import type { ComponentChildren } from 'preact';
/** The id of the element that says that a link opens a new tab. */
export declare const NEW_TAB = "new-tab";
/** A link in a new tab, so that nobody loses what they have begun to choose; plain text where the address is not safe. */
export declare function Link({ href, children }: {
    href: string;
    children: ComponentChildren;
}): import("preact").JSX.Element;
