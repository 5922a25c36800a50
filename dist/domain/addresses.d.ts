/** The addresses in an attribute's value or a style sheet, as a browser reads them. */
export type Reader = (value: string) => string[];
export declare const one: Reader;
/** `ping`: addresses with space between them. */
export declare const spaced: Reader;
/** HTML, "parse a srcset attribute": an address ends with white space, or with a comma that nothing follows. */
export declare const srcset: Reader;
/** `url(…)`, and strings that are whole addresses, as in `@import "…"` and `image-set("…" 1x)`; with escapes read, too. */
export declare const css: Reader;
/** `<meta http-equiv="refresh" content="5; url=…">`. */
export declare const refresh: Reader;
/**
 * Where the declarations of a style attribute begin and end, semicolons included.
 * A semicolon inside of quotes or brackets, as in `url(data:image/png;base64,…)`, ends none.
 */
export declare function declarations(style: string): readonly (readonly [start: number, end: number])[];
