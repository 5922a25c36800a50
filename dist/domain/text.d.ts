import type { Text } from './types.js';
/** The first of the `wanted` languages that is `available`, by full tag or by the language that it is a kind of. */
export declare const pickLanguage: (wanted: readonly string[], available: readonly string[]) => string | undefined;
/**
 * A text in `language`, else in English, else in the first language there is.
 * Whatever is no text (a config is checked elsewhere) is an empty string.
 */
export declare function localize(text: Text | undefined, language: string): string;
