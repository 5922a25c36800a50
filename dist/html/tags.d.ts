/** An attribute where it stands: from the first letter of its name to behind its value. */
export interface Attribute {
    readonly name: string;
    /** With its character references read. */
    readonly value: string;
    readonly start: number;
    readonly end: number;
}
/** A start tag where it stands, counted in characters of the whole source. */
export interface Tag {
    /** In lower case. */
    readonly name: string;
    readonly attributes: readonly Attribute[];
    /** Whether it stands in SVG or MathML, and not in HTML in these. */
    readonly isForeign: boolean;
    /** Whether it stands in a `<select>`, where Safari passes over all that is no option. */
    readonly inSelect: boolean;
    readonly start: number;
    readonly end: number;
    /** Of the source, from 1. */
    readonly line: number;
}
interface Listener {
    start(tag: Tag): void;
    /** @param at where the end tag begins */
    end(at: number, name: string): void;
}
/**
 * Finds the start tags of a page, exactly those that a browser with scripts finds: the whole parser is at work, because
 * only the open elements tell whether `<img` is a tag or a text. (parse5's rewriting stream guesses from the tokens: it
 * takes the text of a script for tags after a wrongly nested `<svg>`, and drops a tag that the file's end cuts off.)
 * @returns takes the source piece by piece; gives how far it is settled: what starts before there is known
 */
export declare function readTags(listener: Listener): (chunk: string, isLast: boolean) => number;
export {};
