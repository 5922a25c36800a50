import type { Duration } from './basic-types.js';
import { dueDay } from './deadline.js';
import { ID } from './id.js';
import { isObject } from './object.js';
import { A_TIME, language, oneOf, type Reader, type Readers, readFields, text, time } from './reader.js';
import type { OptOutName, RightName } from './rights-types.js';
import type { Regime } from './types.js';
import { isOrigin } from './wire.js';

/** What is asked for: a right, one of California's opt-outs, or `communications`: no longer to get kinds of e-mail. */
export type RequestKind = RightName | OptOutName | 'communications';

/** What a person asks, as it is posted. Their words and address are in here alone, and never in web storage. */
export interface PrivacyRequest {
  readonly format: 1;
  /** What the person names it by: `7F3K-9QXD-MN2T`. Made in the browser, so that sending again is harmless. */
  readonly reference: string;
  /** 256 random bits in hexadecimal: whoever has them may read the state. The collector keeps only their hash. */
  readonly token: string;
  readonly kind: RequestKind;
  /** When it was sent, by the browser's clock. */
  readonly time: string;
  /** Within which time the notice promises an answer. */
  readonly within: Duration;
  /** Who answers and what it concerns, where the notice tells several apart. */
  readonly about?: string;
  /** Where the answer goes. The opt-outs need none: nobody has to say who they are (11 CCR §7026(d)). */
  readonly email?: string;
  readonly name?: string;
  readonly message?: string;
  /** With `communications`: the ids of what is no longer wanted. */
  readonly stop?: readonly string[];
  readonly language: string;
  readonly regime?: Regime;
  readonly origin: string;
  readonly version: string;
}

/** Without a request for identification: the law allows it on reasonable doubt alone (GDPR article 12(6)). */
export const OPT_OUTS: readonly OptOutName[] = ['sale', 'sensitive'];
const KINDS: readonly RequestKind[] = [
  ...(['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const),
  ...(['objection-marketing', 'automated-decision', 'withdrawal', 'communications'] as const),
  ...OPT_OUTS,
];
/** Longer promises than the law allows are none. */
const LONGEST = 45;

export const isOptOut = (kind: string): boolean => (OPT_OUTS as readonly string[]).includes(kind);
const email = text(254, /^[^\s@\p{Cc}]{1,64}@[^\s@\p{Cc}]+\.[^\s@.\p{Cc}]+$/u);
/** Whether something may be an e-mail address: what is stricter refuses addresses that exist. */
export const isEmail = (value: unknown): boolean => email(value) !== undefined;
export const isToken = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]{64}$/.test(value);

const within: Reader<Duration> = (value) => {
  const due = typeof value === 'string' ? dueDay('2026-01-01', value) : undefined;
  return due && Date.parse(due) <= Date.UTC(2026, 0, 1 + LONGEST) ? String(value) : undefined;
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
  within: [`an ISO 8601 duration of at most ${LONGEST} days`, within],
  about: ['left out or a string of 1 to 300 characters', text(300, /./s)],
  email: ['an e-mail address', email],
  name: ['left out or a string of 1 to 200 characters', text(200, /./s)],
  message: ['left out or a string of 1 to 5000 characters', text(5000, /./s)],
  stop: ['left out or 1 to 100 ids', ids],
  language: ['a BCP 47 tag of at most 64 characters', language],
  regime: ['left out or opt-in, opt-out, notice or none', oneOf('opt-in', 'opt-out', 'notice', 'none')],
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

/** Crockford's letters, which nobody takes for each other. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param bytes 12 random ones */
export const referenceOf = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => LETTERS[byte % 32])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
