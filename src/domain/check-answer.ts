import { own, quote } from './check-path.js';
import { type Facts, isHost, isText, type Rule } from './check-rule.js';
import { encode } from './codec.js';
import { durationToMs } from './duration.js';

const lasts = (value: unknown): number => durationToMs(value) ?? 0;
const isLonger = (value: unknown, limit: string): boolean => lasts(value) > lasts(limit);

const HERE = 'https://here.invalid';

/** Records are personal data: they travel encrypted, stay on this machine, or take the page's own way. */
function whereTo(endpoint: unknown): 'here' | 'elsewhere' | 'unsafe' {
  try {
    const { protocol, hostname, origin } = new URL(String(endpoint), HERE);
    if (origin === HERE) return 'here';
    const local = protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
    return local || protocol === 'https:' ? 'elsewhere' : 'unsafe';
  } catch {
    return 'unsafe';
  }
}

const LONGEST_ID = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

/** The bytes of the cookie after the longest answer that this config can get. */
export function cookieBytes({ config, asked }: Pick<Facts, 'config' | 'asked'>): number {
  const name = own(own(config.consent, 'cookie'), 'name');
  const record = {
    id: LONGEST_ID,
    subject: LONGEST_ID.replace('f', 'e'),
    time: '2026-01-01T00:00:00.000Z',
    revision: isText(config.revision) ? config.revision : '',
    choice: Object.fromEntries([...asked].map((id) => [id, true])),
  };
  // A half of a surrogate pair cannot be encoded; it weighs what a question mark does, or a little more.
  const text = encode(record).replace(/\p{Surrogate}/gu, '?');
  return (isText(name) ? name : 'askfirst').length + 1 + encodeURIComponent(text).length;
}

const cookieSize = (facts: Facts): string => `the cookie can grow to ${cookieBytes(facts)} bytes`;
const SMALLER = 'Shorten the name, the revision or the ids, or ask about fewer services.';

/** The answer: how long it holds, the cookie that keeps it, and where its record goes. */
export const answerRules: readonly Rule[] = [
  {
    at: '#Duration',
    when: (value) => durationToMs(value) === 0,
    level: 'error',
    problem: (value) => `${quote(value)} lasts no time at all`,
    mend: 'Write a duration such as P6M. What ends with the browser session has none: leave it out.',
  },
  {
    at: 'services.*.replay',
    when: (value, { asked }, { parent }) => value === true && asked.has(own(parent, 'category') as string),
    level: 'warning',
    problem: 'sends after the grant what was done before it',
    mend: 'Consent does not reach back (GDPR article 7: it comes before the processing). Keep this for what the visitor asked for, such as a chat or a payment; for analytics and marketing take it out.',
  },
  {
    at: 'services.*.rerun',
    when: (value) => value === true,
    level: 'note',
    problem: () => 'runs the scripts of the service once more whenever the address changes',
    mend: 'Leave it out where the service follows the address itself, as most analytics do: it would count each page twice.',
  },
  {
    at: 'consent.expires',
    when: (value) => isLonger(value, 'P400D'),
    level: 'error',
    problem: (value) => `${quote(value)} is more than the 400 days that browsers keep a cookie; P182D is used`,
    mend: 'Six months is good practice (CNIL 2020-092 §39).',
  },
  {
    at: 'consent.expires',
    // Six calendar months are 181 to 184 days.
    when: (value) => isLonger(value, 'P184D') && !isLonger(value, 'P400D'),
    level: 'warning',
    problem: (value) => `${quote(value)} is longer than six months`,
    mend: 'The CNIL calls six months good practice for a yes and a no alike (2020-092 §39). Have a reason for more.',
  },
  {
    at: 'consent.expires',
    when: (value) => lasts(value) > 0 && isLonger('P181D', String(value)),
    level: 'note',
    problem: (value) => `${quote(value)} is shorter than six months`,
    mend: 'In Italy visitors may not be asked again before six months have passed (Garante, guidelines of 10 June 2021, §6.2).',
  },
  {
    at: 'services.*.cookies.*.keeps',
    when: (value) => isLonger(value, 'P400D'),
    level: 'warning',
    problem: (value) => `${quote(value)} is more than the 400 days that browsers keep a cookie`,
    mend: 'Declare what really happens: at most P400D, unless the cookie is renewed.',
  },
  {
    at: 'consent.cookie.name',
    // A token (RFC 6265, section 4.1.1): a server can set no other name, and ours may be one that a server writes again.
    when: (value) => isText(value) && !/^[\w.!~*'#$&+^`|-]+$/.test(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no name that a cookie can have from a page and from every server alike`,
    mend: 'Use letters, digits, - and _.',
  },
  {
    at: 'consent.cookie.name',
    when: (_, facts) => cookieBytes(facts) > 4096,
    level: 'error',
    problem: (_, facts) => `${cookieSize(facts)}: from 4097 on browsers drop it`,
    mend: `The answer then lies in local storage, which sub-domains do not share. ${SMALLER}`,
  },
  {
    at: 'consent.cookie.name',
    when: (_, facts) => cookieBytes(facts) > 500 && cookieBytes(facts) <= 4096,
    level: 'warning',
    problem: (_, facts) => `${cookieSize(facts)}, and browsers send it with every request`,
    mend: `Stay below 500. ${SMALLER}`,
  },
  {
    at: 'consent.cookie.domain',
    when: (value) => isText(value) && value !== 'auto' && !(value.includes('.') && isHost(value.replace(/^\./, ''))),
    level: 'error',
    problem: (value) => `${quote(value)} is no domain that a browser would set a cookie for`,
    mend: 'Write example.com, without scheme or port, or "auto". A single label such as "com" is a public suffix and is refused.',
  },
  {
    at: 'consent.endpoint notice.rights.endpoint notice.communications.endpoint',
    when: (value) => isText(value) && whereTo(value) === 'unsafe',
    level: 'error',
    problem: (value) => `${quote(value)} is neither https nor a path on this site`,
    mend: 'What is posted is personal data: post it over https (GDPR article 32).',
  },
  {
    at: 'consent.keys',
    when: (value) => isText(value) && whereTo(value) === 'unsafe',
    level: 'error',
    problem: (value) => `${quote(value)} is neither https nor a path on this site`,
    mend: 'On its way over http a key can be replaced, and then receipts prove nothing.',
  },
  {
    at: 'consent.endpoint',
    when: (value) => isText(value) && whereTo(value) === 'elsewhere',
    level: 'note',
    problem: (value) => `${quote(value)} is no path on this site`,
    mend: "Where it is another origin, it must answer the browser's OPTIONS request with Access-Control-Allow-Origin (the collector does, for its `origins`), and the page's connect-src must allow it. A path such as /privacy/records needs neither.",
  },
  {
    at: 'consent.records.asked',
    when: (value, { config }) => value === true && !isText(own(config.consent, 'endpoint')),
    level: 'warning',
    problem: 'there is no consent.endpoint, so nothing is posted',
    mend: 'Name the endpoint, or leave records.asked out.',
  },
];
