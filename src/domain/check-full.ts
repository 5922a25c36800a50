import { type ConfigPlace, own, quote } from './check-path.js';
import { type Facts, isGiven, isText, listOf, type Rule } from './check-rule.js';
import { DAY, isDay } from './day.js';
import { MOST_DAYS } from './deadline.js';
import { durationToMs } from './duration.js';
import type { NoticeSection } from './notice-types.js';
import { isObject } from './object.js';

/** Whether the config has a notice with sections, and not only what stands beside the choices. */
const isFull = ({ config }: Facts): boolean =>
  ['data', 'purposes', 'recipients', 'retention', 'rights', 'tables', 'measures'].some((key) =>
    isGiven(own(config.notice, key)),
  );

const missing = (value: unknown): boolean =>
  !isGiven(value) || (Array.isArray(value) && !value.length) || (isText(value) && !value.trim());

/** What GDPR article 13 asks for: where it is not stated, visitors read nothing, and the owner reads why it matters. */
const NOT_STATED = 'is not stated by this notice';
const field = (at: string, mend: string, when: (facts: Facts, place: ConfigPlace) => boolean = () => true): Rule => ({
  at,
  when: (value, facts, place) => isFull(facts) && missing(value) && when(facts, place),
  level: 'warning',
  problem: NOT_STATED,
  mend,
});

const time = (value: unknown): number => (isDay(value) ? Date.parse(value) : Number.NaN);

/** A month of a calendar has up to 31 days, one of a duration a twelfth of a year. */
const announcedLate = (coming: unknown, policy: unknown): boolean =>
  time(own(coming, 'effective')) - time(own(coming, 'announced')) < (durationToMs(own(policy, 'ahead')) ?? 0);

/** The European Economic Area: data that stays in it is not transferred (GDPR chapter V). */
const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
const isThird = (country: unknown): boolean =>
  isText(country) && /^[a-z]{2}$/i.test(country) && !EEA.includes(country.toUpperCase());

const RIGHTS = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'];
const rightsIn = (list: unknown): unknown[] => listOf(list).map((right) => own(right, 'right'));
const unnamed = (list: unknown): string[] => RIGHTS.filter((right) => !rightsIn(list).includes(right));

const basesOf = (use: unknown): readonly unknown[] => [
  ...listOf(own(use, 'bases')),
  ...listOf(own(use, 'uses')).flatMap((part) => listOf(own(part, 'bases'))),
];
const keeps = (notice: unknown): boolean =>
  listOf(own(notice, 'retention')).length > 0 ||
  listOf(own(notice, 'data')).some((kind) => !missing(own(kind, 'kept')));

const daysOf = (duration: unknown): number => (durationToMs(duration) ?? 0) / DAY;

const SECTIONS: readonly NoticeSection[] = [
  'data',
  'purposes',
  'retention',
  'recipients',
  'storage',
  'security',
  'rights',
  'communications',
  'history',
  'changes',
  'contact',
];
const idsOf = (tables: unknown): unknown[] => listOf(tables).map((table) => own(table, 'id'));

/** The full notice: every field that the law asks for is there or missed by name, and what is there fits together. */
export const fullNoticeRules: readonly Rule[] = [
  field('notice.controller', 'Say who decides why and how data is processed (GDPR article 13(1)(a)).'),
  {
    ...field('notice.controller', 'Give an address, an e-mail address or a page to write to (GDPR article 13(1)(a)).'),
    when: (value, facts) =>
      isFull(facts) && isObject(value) && ['address', 'email', 'phone', 'url'].every((key) => missing(own(value, key))),
    problem: 'has no contact: it is not stated by this notice',
  },
  field(
    'notice.data',
    'Name the kinds of data: without them nobody knows what the notice is about (article 14(1)(d)).',
  ),
  field('notice.purposes', 'Say what data is used for, and what makes each use lawful (article 13(1)(c)).'),
  {
    ...field(
      'notice.purposes.*',
      'Name the legal basis of each use: without one it is unlawful (articles 6(1), 13(1)(c)).',
    ),
    when: (value) => isObject(value) && !basesOf(value).length,
    problem: 'has no legal basis: it is not stated by this notice',
  },
  {
    at: 'notice.purposes.*.bases.* notice.purposes.*.uses.*.bases.* notice.data.*.bases.*',
    when: (value) => own(value, 'basis') === 'legitimate-interest' && missing(own(value, 'interest')),
    level: 'note',
    problem: 'names no interest: it is not stated by this notice',
    mend: 'Say which interest is pursued (article 13(1)(d)).',
  },
  {
    at: 'notice.purposes.*.bases.*.category notice.purposes.*.uses.*.bases.*.category notice.data.*.bases.*.category',
    when: (value, { asked }) => isText(value) && !asked.has(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no category that is asked about; the notice cannot show the answer to it`,
    mend: 'Name a category of this config, or leave it out where the consent is asked for elsewhere.',
  },
  {
    ...field('notice', 'Say how long each kind of data is kept, or by which rule (article 13(2)(a)).'),
    when: (value, facts) => isFull(facts) && !keeps(value),
    problem: 'says nowhere how long data is kept: it is not stated by this notice',
  },
  field('notice.rights', 'List the rights, and how to use them (article 13(2)(b)).'),
  {
    ...field('notice.rights.list', 'These rights exist wherever their conditions are met (GDPR articles 15 to 21).'),
    when: (value) => Array.isArray(value) && unnamed(value).length > 0,
    problem: (value) => `leaves out ${unnamed(value).join(', ')}: not stated by this notice`,
  },
  {
    ...field(
      'notice.rights.list',
      'Consent is asked for, so it can be withdrawn at any time (articles 7(3), 13(2)(c)).',
    ),
    level: 'note',
    when: (value, { asked }) => Array.isArray(value) && asked.size > 0 && !rightsIn(value).includes('withdrawal'),
    problem: 'leaves out withdrawal',
  },
  {
    at: 'notice.communications.kinds.*',
    when: (value) =>
      own(value, 'optional') !== true && listOf(own(value, 'bases')).some((basis) => own(basis, 'basis') === 'consent'),
    level: 'warning',
    problem: 'rests on consent, and cannot be switched off here',
    mend: 'Set `optional`: a consent can be withdrawn at any time, as easily as it was given (article 7(3)).',
  },
  {
    at: 'notice.communications.endpoint',
    when: (value, { config }, { parent }) =>
      missing(value) &&
      missing(own(own(config.notice, 'rights'), 'endpoint')) &&
      listOf(own(parent, 'kinds')).some((kind) => own(kind, 'optional') === true),
    level: 'warning',
    problem: 'is missing, and so is `notice.rights.endpoint`: optional e-mails cannot be switched off',
    mend: 'Say where it is posted: the collector takes it at a path that ends in /requests.',
  },
  field('notice.authority', 'Name the supervisory authority that takes complaints (article 13(2)(d)).'),
  {
    at: 'notice.recipients.*.country notice.recipients.*.transfers.*',
    when: (value) => isText(value) && !/^[a-z]{2}$/i.test(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no country code of two letters`,
    mend: 'Write it as in ISO 3166-1: FR, US, DE.',
  },
  {
    at: 'notice.rights.deadline',
    when: (value) => daysOf(value) > MOST_DAYS,
    level: 'error',
    problem: (value) =>
      `${quote(value)} is longer than the ${MOST_DAYS} days that the collector takes for a promise; it refuses every request`,
    mend: 'Write P1M: an answer comes within one month, and only a complex request may take two more (article 12(3)).',
  },
  {
    at: 'notice.rights.deadline',
    when: (value) => daysOf(value) > 31 && daysOf(value) <= MOST_DAYS,
    level: 'warning',
    problem: (value) => `${quote(value)} is longer than a month`,
    mend: 'An answer comes within one month, and only a complex request may take two more (article 12(3)): write P1M. Under an opt-out regime 45 days are worked out by themselves.',
  },
  {
    at: 'notice.recipients.*.safeguard',
    when: (value, _, { parent }) =>
      !isGiven(value) && (listOf(own(parent, 'transfers')).length > 0 || isThird(own(parent, 'country'))),
    level: 'warning',
    problem: NOT_STATED,
    mend: 'Say what protects data that leaves the European Economic Area, and how to get a copy (article 13(1)(f)).',
  },
  {
    at: 'notice.recipients.*.copy',
    when: (value, _, { parent }) => missing(value) && own(parent, 'safeguard') === 'standard-contractual-clauses',
    level: 'note',
    problem: NOT_STATED,
    mend: 'Say how to get a copy of the clauses (article 13(1)(f)).',
  },
  {
    at: 'notice.tables.*.rows.*',
    when: (value, { config }, { path }) => {
      const table = listOf(own(config.notice, 'tables'))[Number(/\[(\d+)\]/.exec(path)?.[1])];
      return Array.isArray(value) && value.length !== listOf(own(table, 'columns')).length;
    },
    level: 'error',
    problem: 'has not as many cells as the table has columns',
    mend: 'Write one cell per column; `{}` is an empty one.',
  },
  {
    at: 'notice.tables.*.id',
    when: (value, { config }) =>
      isText(value) &&
      (!/^[a-z][\w-]{0,63}$/i.test(value) ||
        ['choices', ...SECTIONS].includes(value) ||
        idsOf(own(config.notice, 'tables')).filter((id) => id === value).length > 1),
    level: 'error',
    problem: (value) => `${quote(value)} is no id, or leads to another section already`,
    mend: 'Use letters, digits, - and _, beginning with a letter, and no name of a section: it is a part of an address.',
  },
  {
    at: 'notice.updated notice.coming.announced notice.coming.effective',
    when: (value) => isText(value) && !isDay(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no day`,
    mend: 'Write it as 2026-02-10.',
  },
  {
    at: 'notice.coming',
    when: (value, { config }) => announcedLate(value, own(config.notice, 'changePolicy')),
    level: 'warning',
    problem: (_, { config }) =>
      `is announced later than ${quote(own(own(config.notice, 'changePolicy'), 'ahead'))} before it takes effect`,
    mend: 'The notice itself promises that time in `changePolicy.ahead`: let the change take effect later.',
  },
];
