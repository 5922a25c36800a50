import { impliedConsent } from './check-implied.js';
import { entriesOf, type Fields, isObject, own, type Place, quote } from './check-path.js';
import { encode } from './codec.js';
import { durationToMs } from './duration.js';
import { safeHref } from './href.js';

export type Level = 'error' | 'warning' | 'note';

/** What the rules compare with. */
export interface Facts {
  readonly config: Fields;
  readonly categories: ReadonlySet<string>;
  /** Ids of categories and services. */
  readonly ids: ReadonlySet<string>;
  /** Ids that the visitor is asked about. */
  readonly asked: readonly string[];
  /** The languages that any text is written in. */
  readonly languages: readonly string[];
}

export interface Rule {
  /** Patterns of paths (see `places`), or names of types (`#Text`), with a space between. */
  readonly at: string;
  readonly when: (value: unknown, facts: Facts, place: Place) => boolean;
  readonly level: Level;
  readonly problem: string | ((value: unknown, facts: Facts) => string);
  readonly mend: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isGiven = (value: unknown): boolean => value !== undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a text is written in at least one language. */
const isWritten = (text: unknown): boolean =>
  isText(text) ? text.trim() !== '' : entriesOf(text).some(([, words]) => isText(words) && words.trim() !== '');

const lasts = (value: unknown): number => (isText(value) && durationToMs(value)) || 0;
const isLonger = (value: unknown, limit: string): boolean => lasts(value) > lasts(limit);

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
const HOST = new RegExp(`^(?:${LABEL}\\.)*${LABEL}$`);
const isHost = (name: string): boolean => name.length <= 253 && HOST.test(name);

/** Records are personal data: they travel encrypted, or stay on this machine. */
function isSafeEndpoint(endpoint: string): boolean {
  try {
    const { protocol, hostname } = new URL(endpoint, 'https://here.invalid');
    return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
  } catch {
    return false;
  }
}

const LONGEST_ID = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

/** The bytes of the cookie after the longest answer that this config can get. */
export function cookieBytes({ config, asked }: Facts): number {
  const name = own(own(config.consent, 'cookie'), 'name');
  const record = {
    id: LONGEST_ID,
    subject: LONGEST_ID.replace('f', 'e'),
    time: '2026-01-01T00:00:00.000Z',
    revision: isText(config.revision) ? config.revision : '',
    choice: Object.fromEntries(asked.map((id) => [id, true])),
  };
  // A half of a surrogate pair cannot be encoded; it weighs what a question mark does, or a little more.
  const text = encode(record).replace(/\p{Surrogate}/gu, '?');
  return (isText(name) ? name : 'askfirst').length + 1 + encodeURIComponent(text).length;
}

/** Versions in the order that people mean: `1.9` before `1.10`. */
const order = new Intl.Collator('en', { numeric: true });
const revisionsIn = (changes: unknown): string[] =>
  listOf(changes).map((change) => String(isText(own(change, 'revision')) ? own(change, 'revision') : ''));

const missingLanguages = (text: unknown, { languages }: Facts): string[] =>
  isObject(text)
    ? languages.filter((tag) => !Object.hasOwn(text, tag) && !Object.hasOwn(text, tag.split('-', 1)[0] ?? ''))
    : [];

const DENIED = 'it stays denied';

/** What no schema can say, each rule with the reason and the remedy. */
export const rules: readonly Rule[] = [
  {
    at: 'categories.* services.*',
    when: (_, __, { key }) => key in {},
    level: 'error',
    problem: `has a name that every JavaScript object carries; ${DENIED}`,
    mend: 'Give it another id.',
  },
  {
    at: 'services.*',
    when: (_, { categories }, { key }) => categories.has(key),
    level: 'error',
    problem: `has the id of a category; ${DENIED}`,
    mend: 'Give the service an id of its own: `data-consent` and records name both kinds by id alone.',
  },
  {
    at: 'services.*.category',
    when: (value, { categories }) => isText(value) && !categories.has(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no category; the service stays denied`,
    mend: 'Name one of the ids under `categories`.',
  },
  {
    at: 'categories.*.description',
    when: (value, _, { parent }) => own(parent, 'required') === true && !isWritten(value),
    level: 'error',
    problem: 'is empty, and the category is required',
    mend: 'Say why the site cannot work without it: what is called necessary must be shown to be (EDPB Cookie Banner Taskforce §26 to 29).',
  },
  {
    at: 'categories.*.description',
    when: (value, _, { parent }) => own(parent, 'required') !== true && isGiven(value) && !isWritten(value),
    level: 'error',
    problem: 'is empty',
    mend: 'Say what it is for: a purpose that is not described before the choice cannot be consented to (GDPR article 4(11), CNIL 2020-092).',
  },
  {
    at: '#Duration',
    when: (value) => isText(value) && durationToMs(value) === 0,
    level: 'error',
    problem: (value) => `${quote(value)} lasts no time at all`,
    mend: 'Write a duration such as P6M. What ends with the browser session has none: leave it out.',
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
    at: 'services.*.cookies.*.keeps',
    when: (value, _, { parent }) => !isGiven(value) && isObject(parent),
    level: 'note',
    problem: 'is missing: visitors read "until you close the browser"',
    mend: 'Unless that is true, say how long the cookie is kept, as P13M: visitors must be told (CJEU C-673/17 Planet49).',
  },
  {
    at: 'services.*.provider',
    when: (value, _, { parent }) => !isGiven(value) && isObject(parent),
    level: 'warning',
    problem: 'is missing',
    mend: 'Name who is behind the service: visitors must know who receives their data (GDPR article 13(1)(e)).',
  },
  {
    at: 'services.*.provider.country',
    when: (value) => isText(value) && !/^[a-z]{2}$/i.test(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no country code of two letters`,
    mend: 'Write it as in ISO 3166-1: FR, US, DE.',
  },
  {
    at: 'services.*.provider.privacy **.href',
    when: (value) => isText(value) && !safeHref(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no address that a link may have; it is not shown as a link`,
    mend: 'Use http, https or mailto, or a path on this site.',
  },
  {
    at: 'services.*.hosts.*',
    when: (value) => isText(value) && !isHost(value.replace(/^\*\./, '')),
    level: 'error',
    problem: (value) => `${quote(value)} is no host name`,
    mend: 'Write the name alone, in lower case and without scheme, port or path: stats.example.com, or *.example.com for every sub-domain. Other scripts go in their xn-- form.',
  },
  {
    at: 'consent.cookie.domain',
    when: (value) => isText(value) && value !== 'auto' && !(value.includes('.') && isHost(value.replace(/^\./, ''))),
    level: 'error',
    problem: (value) => `${quote(value)} is no domain that a browser would set a cookie for`,
    mend: 'Write example.com, without scheme or port, or "auto". A single label such as "com" is a public suffix and is refused.',
  },
  {
    at: 'consent.endpoint',
    when: (value) => isText(value) && !isSafeEndpoint(value),
    level: 'error',
    problem: (value) => `${quote(value)} is neither https nor a path on this site`,
    mend: 'A record is personal data: post it over https (GDPR article 32).',
  },
  {
    at: 'consent.cookie.name',
    when: (_, facts) => cookieBytes(facts) > 500,
    level: 'warning',
    problem: (_, facts) =>
      `the cookie can grow to ${cookieBytes(facts)} bytes, and browsers send it with every request`,
    mend: 'Stay below 500: shorten the name, the revision or the ids, or ask about fewer services. At 4096 browsers drop it.',
  },
  {
    at: 'revision',
    when: (value) => !isGiven(value) || (isText(value) && value.trim() === ''),
    level: 'warning',
    problem: 'is missing',
    mend: 'Name the version of the notice, for example by its date: without it no record proves what was answered (GDPR article 7(1)), and no change asks again.',
  },
  {
    at: '#Text',
    when: (value, facts) => missingLanguages(value, facts).length > 0,
    level: 'warning',
    problem: (value, facts) => `is not written in ${missingLanguages(value, facts).slice(0, 20).map(quote).join(', ')}`,
    mend: 'Other texts are: a notice that changes its language half-way is a deceptive pattern (EDPB 03/2022, language discontinuity).',
  },
  {
    at: 'notice.links',
    when: (value, { asked }) => asked.length > 0 && !listOf(value).length,
    level: 'warning',
    problem: 'is empty, and visitors are asked for consent',
    mend: 'Link the full notice: consent is informed or it is none (GDPR articles 4(11) and 13).',
  },
  {
    at: 'notice.changes',
    when: (value) =>
      revisionsIn(value).some(
        (revision, index, all) => index > 0 && order.compare(all[index - 1] ?? '', revision) <= 0,
      ),
    level: 'warning',
    problem: 'does not go from the newest revision to the oldest',
    mend: 'Put the newest change first, each revision once: the list tells which answers still stand.',
  },
  {
    at: 'notice.changes',
    when: (value, { config }) => listOf(value).length > 0 && revisionsIn(value)[0] !== config.revision,
    level: 'warning',
    problem: (value, { config }) =>
      `begins with ${quote(revisionsIn(value)[0])}, but the revision is ${quote(config.revision)}; everyone is asked again`,
    mend: 'Describe the present revision first.',
  },
  {
    at: 'notice.changes.*.concerns.*',
    when: (value, { ids }) => isText(value) && !ids.has(value),
    level: 'warning',
    problem: (value) => `${quote(value)} is no category or service`,
    mend: 'Correct the id; for one that is gone, take it out of the list.',
  },
  {
    at: 'integrations.google.*',
    when: (value, { ids }, { key }) => key !== 'mode' && isText(value) && !ids.has(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no category or service; the consent type stays denied`,
    mend: 'Name one of the ids under `categories` or `services`.',
  },
  {
    at: 'integrations.google.mode',
    when: (value) => value === 'advanced',
    level: 'warning',
    problem: "lets Google's tags load and send pings before any answer",
    mend: 'Pings carry the IP address, user agent and time, and loading the tag is access to the device (EDPB 2/2023): in the EU and UK that needs the consent it comes before. "basic" holds the tags until then.',
  },
  {
    at: '**',
    when: (value) => isText(value) && impliedConsent(value) !== undefined,
    level: 'warning',
    problem: (value) => `says ${quote(impliedConsent(String(value)))}`,
    mend: 'Going on is no consent, and AskFirst never counts it as one (GDPR recital 32, EDPB 05/2020 §84 and following). Take the sentence out, so that the notice says what happens.',
  },
  {
    at: '#Text',
    when: (value) =>
      (isText(value) ? [value] : Object.values(isObject(value) ? value : {})).some(
        (words) => isText(words) && /<\/?[a-z][^<>]{0,200}>/i.test(words),
      ),
    level: 'warning',
    problem: 'contains HTML, which visitors will read as it is written',
    mend: 'Write plain text, and put addresses in `notice.links`.',
  },
];
