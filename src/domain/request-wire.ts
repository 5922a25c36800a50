import type { Duration } from './basic-types.js';
import { dueDay, MOST_DAYS } from './deadline.js';
import { ID } from './id.js';
import { isObject } from './object.js';
import { A_TIME, language, oneOf, type Reader, type Readers, readFields, text, time } from './reader.js';
import { REGIMES } from './regime.js';
import { isEmail, isOptOut, KINDS, type PrivacyRequest } from './request.js';
import { isOrigin } from './wire.js';

export const isToken = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]{64}$/.test(value);

const within: Reader<Duration> = (value) => {
  const due = typeof value === 'string' ? dueDay('2026-01-01', value) : undefined;
  return due && Date.parse(due) <= Date.UTC(2026, 0, 1 + MOST_DAYS) ? String(value) : undefined;
};
const ids: Reader<readonly string[]> = (value) =>
  Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every((id) => ID.test(String(id)))
    ? value.map(String)
    : undefined;

const READERS: Readers<PrivacyRequest> = {
  format: ['1', oneOf(1)],
  reference: [
    '12 of 0-9 and A-Z without I, L, O and U, as XXXX-XXXX-XXXX',
    text(14, /^[\dA-HJKMNP-TV-Z]{4}(-[\dA-HJKMNP-TV-Z]{4}){2}$/),
  ],
  token: ['64 lower-case hexadecimal digits', (value) => (isToken(value) ? value : undefined)],
  kind: [KINDS.join(', '), oneOf(...KINDS)],
  time: [A_TIME, time],
  within: [`an ISO 8601 duration of at most ${MOST_DAYS} days`, within],
  about: ['left out or a string of 1 to 300 characters', text(300, /./s)],
  email: ['an e-mail address', (value) => (isEmail(value) ? value : undefined)],
  name: ['left out or a string of 1 to 200 characters', text(200, /./s)],
  message: ['left out or a string of 1 to 5000 characters', text(5000, /./s)],
  stop: ['left out or 1 to 100 ids', ids],
  language: ['a BCP 47 tag of at most 64 characters', language],
  regime: ['left out or opt-in, opt-out, notice or none', oneOf(...REGIMES)],
  origin: ['an http or https origin', (value) => (isOrigin(value) ? value : undefined)],
  version: ['a string of 1 to 64 characters', text(64, /./s)],
};

/** The request in a value that came over the wire, built anew; or what is wrong with it, without a word of what it says. */
export function readRequest(
  value: unknown,
): { status: 'ok'; request: PrivacyRequest } | { status: 'refused'; problems: string[] } {
  if (!isObject(value)) return { status: 'refused', problems: ['a request must be an object'] };
  const optional: (keyof PrivacyRequest)[] = ['about', 'name', 'message', 'regime'];
  if (value.kind !== 'communications') optional.push('stop');
  if (isOptOut(String(value.kind))) optional.push('email');
  const { fields, problems } = readFields(value, READERS, optional);
  return problems.length ? { status: 'refused', problems } : { status: 'ok', request: fields };
}
