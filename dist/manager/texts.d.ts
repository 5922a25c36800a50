import type { Texts } from '../domain/shown.js';
/** Texts that are fetched when a visitor needs them. */
export interface Languages {
    readonly available: readonly string[];
    load(language: string): Promise<{
        readonly default: Texts;
    }>;
}
/** The page's language, and our words in it. */
export interface Wording {
    readonly language: string;
    /** What there is by now; English stands in for the rest. */
    texts(): Texts;
    /** Runs `then` once the texts are there, at once if they are: an English page waits for nothing. */
    ready(then: () => void): void;
}
/**
 * @param wanted languages, most wanted first
 * @param own the site's own wording, by language
 */
export declare function createWording(wanted: readonly string[], own: {
    readonly [language: string]: Texts;
}, languages: Languages | undefined, report: (problem: string) => void): Wording;
