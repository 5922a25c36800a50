/** Columns as JavaScript reads them. `pg` gives a bigint as text; a number in a ledger stays far below 2^53. */
export const number = (column: string): string => `${column}::float8 AS ${column}`;

export const hex = (column: string): string => `encode(${column}, 'hex') AS ${column}`;

export const iso = (column: string, as = column): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${as}`;

/** The end of the chain. */
export const selectTip = (s: string): string => `SELECT ${number('seq')}, ${hex('hash')}, month FROM ${s}.chain`;
