import { isObject } from './object.js';

/**
 * JSON with exactly one spelling for one value (RFC 8785), so that equal values have equal hashes. Fields that are
 * undefined are left out.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  // By UTF-16 code units, as sort() does without being told otherwise.
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`;
}
