/** The own members of an object or list; nothing for all else. */
export declare const entriesOf: (value: unknown) => [string, unknown][];
/** What stands under `key`, never what every object inherits (`constructor`). */
export declare const own: (value: unknown, key: string) => unknown;
/** A value for a message: one line, never long. */
export declare const quote: (value: unknown) => string;
/** What a value is, in words. */
export declare function kindOf(value: unknown): string;
/** `services.matomo.cookies[0]`; a key that is no plain word stands in brackets and quotes. */
export declare function join(path: string, key: string, parent: unknown): string;
/** A value and where it stands in the config. */
export interface ConfigPlace {
    readonly path: string;
    readonly key: string;
    readonly value: unknown;
    readonly parent: unknown;
}
/**
 * The places that a pattern names: `*` is every member, `**` every member at any depth, any other part a key.
 * A key that is missing is a place too, with the value undefined, so that a rule can miss what is not there.
 */
export declare function places(config: unknown, pattern: string): ConfigPlace[];
