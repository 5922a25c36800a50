import { impliedConsent } from './check-implied.js';
import { entriesOf, own, quote } from './check-path.js';
import { type Facts, isGiven, isHost, isText, listOf, type Rule } from './check-rule.js';
import { safeHref } from './href.js';
import { isObject } from './object.js';

/** Whether a text is written in at least one language. */
const isWritten = (text: unknown): boolean =>
  isText(text) ? text.trim() !== '' : entriesOf(text).some(([, words]) => isText(words) && words.trim() !== '');

const missingLanguages = (text: unknown, { languages }: Facts): string[] =>
  isObject(text)
    ? languages.filter((tag) => !Object.hasOwn(text, tag) && !Object.hasOwn(text, tag.split('-', 1)[0] ?? ''))
    : [];

/** The ids of our wording that a language without built-in texts leaves out. */
const untranslated = (texts: unknown, { wording }: Facts, language: string): string[] =>
  isObject(texts) && !wording.languages.includes(language) ? wording.ids.filter((id) => !Object.hasOwn(texts, id)) : [];

/** What visitors read before they answer: it must be there, be true, and be in their language. */
export const noticeRules: readonly Rule[] = [
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
    at: 'services.*.hosts.*',
    when: (value) => isText(value) && !isHost(value.replace(/^\*\./, '')),
    level: 'error',
    problem: (value) => `${quote(value)} is no host name`,
    mend: 'Write the name alone, in lower case and without scheme, port or path: stats.example.com, or *.example.com for every sub-domain. Other scripts go in their xn-- form.',
  },
  {
    at: 'services.*.cookies.*.keeps',
    when: (value, _, { parent }) => !isGiven(value) && isObject(parent),
    level: 'note',
    problem: 'is missing: visitors read "until you close the browser"',
    mend: 'Unless that is true, say how long the cookie is kept, as P13M: visitors must be told (CJEU C-673/17 Planet49).',
  },
  {
    at: 'services.*.cookies.*.name services.*.storage.*.name',
    when: (value) => isText(value) && /^.?\*+.?$/.test(value),
    level: 'warning',
    problem: (value) => `${quote(value)} fits names of others, and a refusal erases what it fits`,
    mend: 'Name what the service stores, with a * only for the part that changes, as "_pk_*". What AskFirst keeps, and what a granted service declares, is left in place.',
  },
  {
    at: 'services.*.provider.privacy **.href',
    when: (value) => isText(value) && !safeHref(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no address that a link may have; it is not shown as a link`,
    mend: 'Use https, mailto or tel, or a path on this site.',
  },
  {
    at: 'notice.links',
    when: (value, { asked }) => asked.size > 0 && !listOf(value).length,
    level: 'warning',
    problem: 'is empty, and visitors are asked for consent',
    mend: 'Link the full notice: consent is informed or it is none (GDPR articles 4(11) and 13).',
  },
  {
    at: '#Text',
    when: (value, facts) => missingLanguages(value, facts).length > 0,
    level: 'warning',
    problem: (value, facts) => `is not written in ${missingLanguages(value, facts).slice(0, 20).map(quote).join(', ')}`,
    mend: 'Other texts are: a notice that changes its language half-way is a deceptive pattern (EDPB 03/2022, language discontinuity).',
  },
  {
    at: 'texts.*',
    when: (value, facts, { key }) => untranslated(value, facts, key).length > 0,
    level: 'warning',
    problem: (value, facts, { key }) => `lacks ${untranslated(value, facts, key).join(', ')}; English stands in`,
    mend: 'AskFirst has no texts of its own in this language: translate them all, so that the banner speaks one language (EDPB 03/2022, language discontinuity).',
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
