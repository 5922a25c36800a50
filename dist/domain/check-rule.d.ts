import type { ConfigPlace } from './check-path.js';
import type { Fields } from './object.js';
/** `error`: something does not work. `warning`: it works, but is likely wrong or unlawful. `note`: good to know. */
export type Level = 'error' | 'warning' | 'note';
/** What the rules compare with. */
export interface Facts {
    readonly config: Fields;
    readonly categories: ReadonlySet<string>;
    /** Ids of categories and services. */
    readonly ids: ReadonlySet<string>;
    /** Ids that the visitor is asked about. */
    readonly asked: ReadonlySet<string>;
    /** The categories that at least one service names. */
    readonly served: ReadonlySet<unknown>;
    /** The languages that any text is written in. */
    readonly languages: readonly string[];
    readonly wording: Wording;
}
/** The built-in texts: their ids, and the languages that have them all. */
export interface Wording {
    readonly ids: readonly string[];
    /** Those of a whole notice and its forms: a site without them leaves them out. */
    readonly optional: readonly string[];
    readonly languages: readonly string[];
}
type Words = string | ((value: unknown, facts: Facts, place: ConfigPlace) => string);
/** What no schema can say, with the reason and the remedy. */
export interface Rule {
    /** Patterns of paths (see `places`), or names of types (`#Text`), with a space between. */
    readonly at: string;
    readonly when: (value: unknown, facts: Facts, place: ConfigPlace) => boolean;
    readonly level: Level;
    readonly problem: Words;
    readonly mend: Words;
}
export declare const isText: (value: unknown) => value is string;
export declare const isGiven: (value: unknown) => boolean;
export declare const listOf: (value: unknown) => readonly unknown[];
export declare const isHost: (name: string) => boolean;
export {};
