/** In ms. */
export const DAY = 86_400_000;

/** Whether it is a calendar day like `2026-03-01`: databases do not agree on the year 0 and on 30 February. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?!0000)\d{4}-\d\d-\d\d$/.test(value) &&
  Number.isFinite(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** The day in UTC of a time in ms since 1970. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
