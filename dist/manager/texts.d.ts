import type { Texts } from '../domain/shown.js';
/** Texts that are fetched when a visitor needs them. */
export interface Languages {
    readonly available: readonly string[];
    load(language: string): Promise<{
        readonly default: Texts;
    }>;
}
/** What is shown, and the language that it is in. */
export interface Wording {
    readonly language: string;
    texts: Texts;
}
/** The site's wording, by language. */
interface Own {
    readonly [language: string]: Texts;
}
/** The language of the page, or the nearest that there are texts in. */
export declare const languageOf: (own: Own, languages: Languages | undefined) => string;
/**
 * Our wording in the language of the page, fetched if we have it, with the site's own over it; English stands in for
 * the rest, and for all of it where our file does not come: the record must say what was shown.
 */
export declare function wording(own: Own, languages: Languages | undefined): Promise<Wording>;
export {};
