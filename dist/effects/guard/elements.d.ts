import type { GuardRules } from '../../domain/guard.js';
/** Turns elements that nobody declared into declared ones, which the gate lets through. */
export interface Elements {
    /**
     * Looks at a node and all that is in it, before it comes where it would fetch.
     * @param dry changes nothing
     * @returns whether there is any to hold
     */
    sweep(root: Node, dry?: true): boolean;
    /** Writes an attribute, unless it is to be held. */
    write(go: () => unknown, element: Element, name: unknown, value: unknown): unknown;
    /** Whether a node is in no document yet, nor in a shadow root, whose host comes into one unseen. */
    isApart(node: Node): boolean;
    /**
     * Keeps CSS that comes into a style element of the document, for later; what was kept before is forgotten.
     * @param before what stands in the element, if it stays there
     * @returns the CSS with held addresses put out of use
     */
    css(style: Element, text: string, before?: string): string;
    /** What we hold under the name of an attribute; null where that is nothing, or is the page's own. */
    kept(element: Element, name: string): string | null;
    /** What the page has taken back does not come later either. */
    forget(element: Element, name: string): void;
    /** Lets through what the gate does not know: sources of plug-ins, posters, styles, the text of frames. */
    release(root: ParentNode): void;
}
/** Attributes that hold addresses (`css` stands for the text of a style element), and the type, by which a script is held; `HOLDERS` counts on their order. Those that the gate does not know are put back by us. */
export declare const NAMES: string[];
/**
 * What we hold is marked by a name that nobody can guess, which copies and `innerHTML` carry along: else markup that
 * was cleaned of scripts could hand us one under our own names, and we would bring it to life.
 */
export declare const OURS: string;
/** @param wait keeps a call until `id` is granted, if its service asks for that */
export declare function createElements(rules: GuardRules, granted: (id: string) => boolean, wait: (id: string, go: () => void) => unknown): Elements;
