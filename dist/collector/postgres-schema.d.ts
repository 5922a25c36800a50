/**
 * `ledger` and `contents` have one partition a calendar month, so that a month that may go is detached, and not
 * deleted row by row. The triggers make them append-only for everyone who does not mean to: the store itself says
 * `askfirst.erasing` inside its transaction.
 * @param s the quoted name of the schema
 */
export declare const postgresSchema: (s: string) => string;
/** The partition of a month: `ledger_2026_03`. */
export declare const partition: (table: "ledger" | "contents", month: string) => string;
export declare const monthSchema: (s: string, month: string) => string;
