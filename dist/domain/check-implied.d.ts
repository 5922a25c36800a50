/**
 * The words of a text that call it consent when somebody merely goes on, in English or French, if it has any.
 * Each pattern is bounded, so that a hostile text costs no more than its length.
 */
export declare function impliedConsent(text: string): string | undefined;
