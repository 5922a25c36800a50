/** Whether it is a calendar day like `2026-03-01`: databases do not agree on the year 0 and on 30 February. */
export declare const isDay: (value: unknown) => value is string;
