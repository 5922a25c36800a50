import { ID } from './id.js';
import { isObject } from './object.js';
import type { Choice, ConsentRecord, Signals } from './record.js';
import { REGIMES } from './regime.js';

/** Builds the value anew from the fields that it knows; undefined for anything else. */
type Reader<Value> = (value: unknown) => Value | undefined;

type Rules = {
  readonly [Key in keyof ConsentRecord]-?: readonly [expected: string, read: Reader<ConsentRecord[Key]>];
};

const text =
  (longest: number, pattern = /^/): Reader<string> =>
  (value) =>
    // A lone surrogate has no UTF-8, and so no hash that everyone computes alike (RFC 8785, 3.2.2.2).
    typeof value === 'string' && value.length <= longest && pattern.test(value) && !/\p{Surrogate}/u.test(value)
      ? value
      : undefined;

const oneOf =
  <const Value>(...values: readonly Value[]): Reader<Value> =>
  (value) =>
    values.find((known) => known === value);

const orNull =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (value) =>
    value === null ? null : read(value);

/** One spelling only, so that an id is one key and times sort as text. */
const uuid = text(36, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
export const isUuid = (value: unknown): value is string => uuid(value) !== undefined;
const time: Reader<string> = (value) =>
  typeof value === 'string' &&
  /^\d{4}-/.test(value) &&
  Number.isFinite(Date.parse(value)) &&
  new Date(value).toISOString() === value
    ? value
    : undefined;

/** Whether `value` is an http or https origin as browsers write it: no default port, path or slash at the end. */
export function isOrigin(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 300 &&
    // A host with a star is a pattern, which `URL` takes for a name; patterns are how origin lists go wrong.
    /^https?:[^*]+$/.test(value) &&
    URL.canParse(value) &&
    new URL(value).origin === value
  );
}

const choice: Reader<Choice> = (value) => {
  const entries = isObject(value) ? Object.entries(value) : undefined;
  return entries &&
    entries.length <= 500 &&
    entries.every((entry): entry is [string, boolean] => ID.test(entry[0]) && typeof entry[1] === 'boolean')
    ? Object.fromEntries(entries)
    : undefined;
};

const ids: Reader<readonly string[]> = (value) =>
  Array.isArray(value) && value.length <= 500 && value.every((id) => typeof id === 'string' && ID.test(id))
    ? value
    : undefined;

const signals: Reader<Signals> = (value) =>
  isObject(value) && typeof value.gpc === 'boolean' ? { gpc: value.gpc } : undefined;

const A_TIME = 'an ISO 8601 time in UTC with milliseconds';

const RULES: Rules = {
  format: ['1', oneOf(1)],
  id: ['a lower-case UUID', uuid],
  subject: ['a lower-case UUID', uuid],
  previous: ['a lower-case UUID or null', orNull(uuid)],
  time: [A_TIME, time],
  expires: [A_TIME, time],
  revision: ['a string of at most 1000 characters', text(1000)],
  choice: [
    'an object of at most 500 ids, each a letter, then up to 63 letters, digits, - and _, with true or false',
    choice,
  ],
  action: [
    'accept-all, reject-all, save, withdraw or asked',
    oneOf('accept-all', 'reject-all', 'save', 'withdraw', 'asked'),
  ],
  surface: ['banner, center, placeholder or api', oneOf('banner', 'center', 'placeholder', 'api')],
  language: ['a BCP 47 tag of at most 64 characters', text(64, /^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i)],
  shown: ['a SHA-256 of 64 lower-case hexadecimal digits or null', orNull(text(64, /^[\da-f]{64}$/))],
  signals: ['an object whose gpc is true or false', signals],
  regime: ['left out or opt-in, opt-out, notice or none', oneOf(...REGIMES)],
  exempt: ['left out or a list of at most 500 ids', ids],
  origin: ['an http or https origin', (value) => (isOrigin(value) ? value : undefined)],
  path: ['left out or a path of at most 2048 characters, without ? and #', text(2048, /^\/[^?#]*$/)],
  version: ['a string of 1 to 64 characters', text(64, /./s)],
};

const OPTIONAL: readonly (keyof ConsentRecord)[] = ['path', 'regime', 'exempt'];

/**
 * The record in a value that came over the wire. It is built anew, so that nothing unknown comes along.
 * Never throws on JSON: what is refused is named in `problems`, one line per field.
 */
export function readRecord(
  value: unknown,
): { status: 'ok'; record: ConsentRecord } | { status: 'refused'; problems: string[] } {
  if (!isObject(value)) return { status: 'refused', problems: ['a record must be an object'] };
  const record: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, [expected, read]] of Object.entries(RULES)) {
    const given = value[key];
    if (given === undefined && (OPTIONAL as readonly string[]).includes(key)) continue;
    record[key] = read(given);
    if (record[key] === undefined) problems.push(`${key} must be ${expected}`);
  }
  const sound = record as unknown as ConsentRecord;
  if (!problems.length && sound.expires <= sound.time) problems.push('expires must be later than time');
  return problems.length ? { status: 'refused', problems } : { status: 'ok', record: sound };
}
