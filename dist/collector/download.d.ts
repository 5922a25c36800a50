export declare const NDJSON: {
    type: string;
    before: string;
    write: (value: unknown) => string;
};
/** A table with these columns; what is no text is JSON in it. */
export declare const csv: (columns: readonly string[]) => {
    type: string;
    before: string;
    write: (fields: {
        readonly [column: string]: unknown;
    }) => string;
};
export declare const downloadHeaders: (file: string, type: string) => {
    'content-type': string;
    'content-disposition': string;
};
