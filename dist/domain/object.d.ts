/** What came as JSON, or by the hands of a site, and is not known to be anything yet. */
export type Fields = {
    readonly [key: string]: unknown;
};
export declare const isObject: (value: unknown) => value is Fields;
