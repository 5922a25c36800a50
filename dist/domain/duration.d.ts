/** 400 days, in ms: browsers keep no cookie for longer (Chrome 104, RFC 6265bis). */
export declare const LONGEST_COOKIE: number;
/**
 * Milliseconds of an ISO 8601 duration of years, months, weeks and days (`P6M`, `P182D`), else undefined.
 * A month is a twelfth of 365 days: cookies live in seconds, not in calendars.
 */
export declare function durationToMs(duration: unknown): number | undefined;
