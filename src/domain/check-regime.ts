import { own } from './check-path.js';
import { isGiven, type Rule } from './check-rule.js';
import { isObject } from './object.js';

/** The modes that a category claims, by regime; one for all of them stands under `every`. */
const claims = (mode: unknown): [regime: string, mode: unknown][] =>
  isObject(mode) ? Object.entries(mode) : [['every', mode]];
const claimsMode = (mode: unknown, wanted: string, under: readonly string[]): boolean =>
  claims(mode).some(([regime, claimed]) => claimed === wanted && under.includes(regime));

/** What a site claims when it lets something run without a yes. */
export const regimeRules: readonly Rule[] = [
  {
    at: 'categories.*.mode',
    when: (mode) => claims(mode).some(([, claimed]) => claimed === 'exempt-with-objection'),
    level: 'note',
    problem:
      'says that this needs no consent: you claim that it only measures the audience of this site, for you alone, gives anonymous figures, is joined with nothing else, and follows nobody across sites',
    mend: 'See CNIL 2020-091 §49 (with at most 13 months for cookies and 25 for data), or, in the UK, Schedule A1 of PECR (statistics or appearance, a processor, clear information). Germany and Spain know no such exemption. Otherwise write "consent".',
  },
  {
    at: 'categories.*.mode',
    when: (mode) => claimsMode(mode, 'opt-out', ['opt-in', 'every']),
    level: 'warning',
    problem: 'lets this run without a yes where the law asks for one (ePrivacy directive, article 5(3))',
    mend: 'Write it for the regimes that allow it: { "opt-out": "opt-out" }. The rest then needs consent.',
  },
  {
    at: 'categories.*.mode',
    when: (mode, _, { parent }) => isGiven(mode) && own(parent, 'required') === true,
    level: 'warning',
    problem: 'is not read, because the category is required',
    mend: 'Leave out one of the two.',
  },
  {
    at: 'consent.regimes',
    when: (regimes, { config }) =>
      isGiven(regimes) &&
      !Object.values(isObject(config.categories) ? config.categories : {}).some((category) =>
        isGiven(own(category, 'mode')),
      ),
    level: 'note',
    problem: 'changes nothing, because no category has a mode',
    mend: 'Say what each category needs under each regime: "mode": { "opt-out": "opt-out" }.',
  },
  {
    at: 'consent.regimes.use',
    when: (use, _, { parent }) => isGiven(use) && use !== 'opt-in' && !isGiven(own(parent, 'from')),
    level: 'note',
    problem: 'holds for every visitor, also for one from the EU',
    mend: 'Let the server say who is under which regime: <meta name="askfirst-regime" content="opt-out"> on the page, or an address in "from".',
  },
];
