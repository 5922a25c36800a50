import { didYouMean } from './check-near.js';
import { quote } from './check-path.js';
import { isGiven, isText, type Rule } from './check-rule.js';
import { isObject } from './object.js';

/** The defaults of `GoogleConsentMode`. */
const GOOGLE = ['marketing', 'analytics', 'functional'];

/** Ids: what they may not be, and that every one that is named exists. */
export const idRules: readonly Rule[] = [
  {
    at: 'categories.* services.*',
    when: (_, __, { key }) => key in {},
    level: 'error',
    problem: 'has a name that every JavaScript object carries; answers may miss it',
    mend: 'Give it another id.',
  },
  {
    at: 'services.*',
    when: (_, { categories }, { key }) => categories.has(key),
    level: 'error',
    problem: 'has the id of a category; it stays denied',
    mend: 'Give the service an id of its own: `data-consent` and records name both kinds by id alone.',
  },
  {
    at: 'services.*.category',
    when: (value, { categories }) => isText(value) && !categories.has(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no category; the service stays denied`,
    mend: (value, { categories }) => `${didYouMean(value, categories)} Name one of the ids under \`categories\`.`,
  },
  {
    at: 'categories.*',
    when: (_, { asked, served }, { key }) => asked.has(key) && !served.has(key),
    level: 'note',
    problem: 'has no service',
    mend: 'Declare under `services` who receives the data and what is stored: visitors must be told (GDPR article 13(1)(e)). Where nothing uses the category, take it out.',
  },
  {
    at: 'notice.changes.*.concerns.*',
    when: (value, { ids }) => isText(value) && !ids.has(value),
    level: 'warning',
    problem: (value) => `${quote(value)} is no category or service`,
    mend: (value, { ids }) =>
      `${didYouMean(value, ids)} Correct the id; for one that is gone, take it out of the list.`,
  },
  {
    at: 'consent.guard.others',
    when: (value, { ids }) => isText(value) && !ids.has(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no category or service; what no service names is held for ever`,
    mend: (value, { ids }) => `${didYouMean(value, ids)} Name one of the ids under \`categories\` or \`services\`.`,
  },
  {
    at: 'integrations.google.*',
    when: (value, { ids }, { key }) => key !== 'mode' && isText(value) && !ids.has(value),
    level: 'error',
    problem: (value) => `${quote(value)} is no category or service; the consent type stays denied`,
    mend: (value, { ids }) => `${didYouMean(value, ids)} Name one of the ids under \`categories\` or \`services\`.`,
  },
  {
    at: 'integrations.google',
    when: (value, { ids }) =>
      isObject(value) && ![...GOOGLE, ...Object.values(value)].some((id) => isText(id) && ids.has(id)),
    level: 'warning',
    problem: 'grants no consent type, whatever the visitor answers',
    mend: 'Say which ids stand for the types, as {"analytics_storage": "statistics"}; left out, "marketing", "analytics" and "functional" stand for them, and the config has none of these.',
  },
  {
    at: 'integrations.google.mode',
    when: (value) => value === 'advanced',
    level: 'warning',
    problem: "lets Google's tags load and send pings before any answer",
    mend: 'Pings carry the IP address, user agent and time, and loading the tag is access to the device (EDPB 2/2023): in the EU and UK that needs the consent it comes before (ePrivacy directive article 5(3)). "basic" holds the tags until then.',
  },
  {
    at: 'texts.*.*',
    when: (value, { wording }, { key }) =>
      isGiven(value) && wording.ids.length > 0 && ![...wording.ids, ...wording.optional].includes(key),
    level: 'error',
    problem: 'is no text of AskFirst; it is never shown',
    mend: (_, { wording }, { key }) =>
      `${didYouMean(key, [...wording.ids, ...wording.optional])} Known: ${wording.ids.join(', ')}; in a whole notice also ${wording.optional.join(', ')}.`,
  },
];
