import { type Fields, type Place } from './check-path.js';
export type Level = 'error' | 'warning' | 'note';
/** What the rules compare with. */
export interface Facts {
    readonly config: Fields;
    readonly categories: ReadonlySet<string>;
    /** Ids of categories and services. */
    readonly ids: ReadonlySet<string>;
    /** Ids that the visitor is asked about. */
    readonly asked: readonly string[];
    /** The languages that any text is written in. */
    readonly languages: readonly string[];
}
export interface Rule {
    /** Patterns of paths (see `places`), or names of types (`#Text`), with a space between. */
    readonly at: string;
    readonly when: (value: unknown, facts: Facts, place: Place) => boolean;
    readonly level: Level;
    readonly problem: string | ((value: unknown, facts: Facts) => string);
    readonly mend: string;
}
/** The bytes of the cookie after the longest answer that this config can get. */
export declare function cookieBytes({ config, asked }: Facts): number;
/** What no schema can say, each rule with the reason and the remedy. */
export declare const rules: readonly Rule[];
