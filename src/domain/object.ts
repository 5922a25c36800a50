/** What came as JSON, or by the hands of a site, and is not known to be anything yet. */
export type Fields = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Fields =>
  !!value && typeof value === 'object' && !Array.isArray(value);

/** The keys of an object that is known to have no others than its type says. */
export const keysOf = <Value extends object>(value: Value) => Object.keys(value) as (keyof Value & string)[];
