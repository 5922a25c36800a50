/** One count, as the collector's `stats` has it. */
export interface Count {
    readonly day: string;
    readonly value: string;
    readonly count: number;
}
/** A table: a row for each day that has any, a column for each value, the most frequent first. */
export interface Series {
    readonly days: readonly string[];
    readonly values: readonly string[];
    /** By value, then by day. */
    readonly counts: readonly (readonly number[])[];
}
export declare function toSeries(counts: readonly Count[]): Series;
