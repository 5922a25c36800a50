/** A text that stands escaped in another, and where each of its characters stands there. */
interface Escaped {
    readonly text: string;
    /** Where the character at an index stands in the other text; one more than there are characters, for the end. */
    readonly at: readonly number[];
}
/** The value of an attribute, with the few character references that programs write. */
export declare function unescapeAttribute(raw: string, from: number): Escaped;
/** The markup that a script gives to `document.write` as one string literal. */
export declare const written: (script: string) => Escaped[];
export {};
