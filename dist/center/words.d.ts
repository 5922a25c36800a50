import type { Language } from '../domain/languages.js';
/** Puts values in the place of `{name}` in a text. */
export declare const fill: (text: string, values: {
    readonly [name: string]: string;
}) => string;
/**
 * Dates, numbers, countries and durations in the words of a language. Never throws, but for a date that is none.
 * @param tag which of our languages it is, where it is one besides English
 */
export declare function wordsIn(language: string, tag?: Language): {
    locale: string;
    /** A day, and with `time` the minute too, in the visitor's own time zone. */
    date: (when: string | number, time?: boolean) => string;
    /** A calendar day, the same in every time zone; what is no day stays as it is. */
    day: (day: string) => string;
    count: (value: number) => string;
    /** The name of a country by its ISO 3166-1 code; what is no code stays as it is. */
    country: (code: string) => string;
    /** `P13M` as "13 months", also with hours, minutes and seconds; what is no ISO 8601 duration stays as it is. */
    duration(duration: string): string;
    /** What there is of a list: "a, b and c", "a or b". */
    list: (items: readonly (string | undefined)[], type: "conjunction" | "disjunction") => string;
};
