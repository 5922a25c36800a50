/** Builds the value anew from the fields that it knows; undefined for anything else. */
export type Reader<Value> = (value: unknown) => Value | undefined;

/** How each field is read, and what a sender is told that it must be. */
export type Readers<Fields> = {
  readonly [Key in keyof Fields]-?: readonly [expected: string, read: Reader<Fields[Key]>];
};

export const text =
  (longest: number, pattern = /^/): Reader<string> =>
  (value) =>
    // A lone surrogate has no UTF-8, and so no hash that everyone computes alike (RFC 8785, 3.2.2.2).
    typeof value === 'string' && value.length <= longest && pattern.test(value) && !/\p{Surrogate}/u.test(value)
      ? value
      : undefined;

export const oneOf =
  <const Value>(...values: readonly Value[]): Reader<Value> =>
  (value) =>
    values.find((known) => known === value);

/** In one spelling only, so that times sort as text. */
export const time: Reader<string> = (value) =>
  typeof value === 'string' &&
  /^\d{4}-/.test(value) &&
  Number.isFinite(Date.parse(value)) &&
  new Date(value).toISOString() === value
    ? value
    : undefined;

export const A_TIME = 'an ISO 8601 time in UTC with milliseconds';
export const language = text(64, /^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i);

/** The fields of an object that came over the wire, built anew, and one line for each that is refused. Never throws. */
export function readFields<Fields>(
  value: { readonly [key: string]: unknown },
  readers: Readers<Fields>,
  optional: readonly (keyof Fields)[],
): { fields: Fields; problems: string[] } {
  const fields: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, [expected, read]] of Object.entries<Readers<Fields>[keyof Fields]>(readers)) {
    const given = value[key];
    if (given === undefined && (optional as readonly string[]).includes(key)) continue;
    fields[key] = read(given);
    if (fields[key] === undefined) problems.push(`${key} must be ${expected}`);
  }
  return { fields: fields as Fields, problems };
}
