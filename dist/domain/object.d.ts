/** What came as JSON, or by the hands of a site, and is not known to be anything yet. */
export type Fields = {
    readonly [key: string]: unknown;
};
export declare const isObject: (value: unknown) => value is Fields;
/** The keys of an object that is known to have no others than its type says. */
export declare const keysOf: <Value extends object>(value: Value) => (keyof Value & string)[];
