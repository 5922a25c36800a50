import { ID } from './id.js';
import { isObject } from './object.js';
import { A_TIME, language, oneOf, type Reader, type Readers, readFields, text, time } from './reader.js';
import type { Choice, ConsentRecord, Signals } from './record.js';
import { REGIMES } from './regime.js';

const orNull =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (value) =>
    value === null ? null : read(value);

/** One spelling only, so that an id is one key. */
const uuid = text(36, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
export const isUuid = (value: unknown): value is string => uuid(value) !== undefined;

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

/** No control characters but white space: PostgreSQL has no U+0000 in JSON. */
const LINES = /^[\P{Cc}\t\r\n]*$/u;

const RULES: Readers<Omit<ConsentRecord, 'left'>> = {
  format: ['1', oneOf(1)],
  id: ['a lower-case UUID', uuid],
  subject: ['a lower-case UUID', uuid],
  previous: ['a lower-case UUID or null', orNull(uuid)],
  time: [A_TIME, time],
  expires: [A_TIME, time],
  revision: ['a string of at most 1000 characters', text(1000, LINES)],
  choice: [
    'an object of at most 500 ids, each a letter, then up to 63 letters, digits, - and _, with true or false',
    choice,
  ],
  action: [
    'accept-all, reject-all, save, withdraw, asked or left-behind',
    oneOf('accept-all', 'reject-all', 'save', 'withdraw', 'asked', 'left-behind'),
  ],
  surface: ['banner, center, placeholder or api', oneOf('banner', 'center', 'placeholder', 'api')],
  language: ['a BCP 47 tag of at most 64 characters', language],
  shown: ['a SHA-256 of 64 lower-case hexadecimal digits or null', orNull(text(64, /^[\da-f]{64}$/))],
  signals: ['an object whose gpc is true or false', signals],
  regime: ['left out or opt-in, opt-out, notice or none', oneOf(...REGIMES)],
  exempt: ['left out or a list of at most 500 ids', ids],
  origin: ['an http or https origin', (value) => (isOrigin(value) ? value : undefined)],
  path: ['left out or a path of at most 2048 characters, without ? and #', text(2048, /^\/[^?#\p{Cc}]*$/u)],
  version: ['a string of 1 to 64 characters', text(64, /^\P{Cc}+$/u)],
};

const OPTIONAL: readonly (keyof typeof RULES)[] = ['path', 'regime', 'exempt'];

export type Read =
  | { readonly status: 'ok'; readonly record: ConsentRecord }
  | { readonly status: 'refused'; readonly problems: string[] };

/**
 * The record in a value that came over the wire, as far as it is one of an answer (`readPosted` reads all). It is built anew, so that nothing unknown comes along.
 * Never throws on JSON: what is refused is named in `problems`, one line per field.
 */
export function readRecord(value: unknown): Read {
  if (!isObject(value)) return { status: 'refused', problems: ['a record must be an object'] };
  const { fields: record, problems } = readFields(value, RULES, OPTIONAL);
  if (!problems.length && record.expires <= record.time) problems.push('expires must be later than time');
  return problems.length ? { status: 'refused', problems } : { status: 'ok', record };
}
