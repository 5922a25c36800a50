/** In ms. */
export declare const DAY = 86400000;
/** Whether it is a calendar day like `2026-03-01`: databases do not agree on the year 0 and on 30 February. */
export declare const isDay: (value: unknown) => value is string;
/** The day in UTC of a time in ms since 1970. */
export declare const dayOf: (time: number) => string;
