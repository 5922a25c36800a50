/** `synchronous = FULL`, so that what was answered with a 2xx outlives a power cut. */
export declare const SQLITE_SCHEMA: string;
