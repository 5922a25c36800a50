/** Columns as JavaScript reads them. `pg` gives a bigint as text; a number in a ledger stays far below 2^53. */
export declare const number: (column: string) => string;
export declare const hex: (column: string) => string;
export declare const iso: (column: string, as?: string) => string;
/** The end of the chain. */
export declare const selectTip: (s: string) => string;
