/** Builds the value anew from the fields that it knows; undefined for anything else. */
export type Reader<Value> = (value: unknown) => Value | undefined;
/** How each field is read, and what a sender is told that it must be. */
export type Readers<Fields> = {
    readonly [Key in keyof Fields]-?: readonly [expected: string, read: Reader<Fields[Key]>];
};
export declare const text: (longest: number, pattern?: RegExp) => Reader<string>;
export declare const oneOf: <const Value>(...values: readonly Value[]) => Reader<Value>;
/** In one spelling only, so that times sort as text. */
export declare const time: Reader<string>;
export declare const A_TIME = "an ISO 8601 time in UTC with milliseconds";
export declare const language: Reader<string>;
/** The fields of an object that came over the wire, built anew, and one line for each that is refused. Never throws. */
export declare function readFields<Fields>(value: {
    readonly [key: string]: unknown;
}, readers: Readers<Fields>, optional: readonly (keyof Fields)[]): {
    fields: Fields;
    problems: string[];
};
