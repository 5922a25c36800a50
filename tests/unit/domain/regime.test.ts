import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGranted } from '../../../src/domain/choice.js';
import { resolveConfig } from '../../../src/domain/config.js';
import { STRICT } from '../../../src/domain/decision.js';
import type { Choice, StoredRecord } from '../../../src/domain/record.js';
import { modeOf, REGIMES, rulesUnder, termsOf } from '../../../src/domain/regime.js';
import type { Mode, Regime } from '../../../src/domain/types.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-01T09:30:00.000Z');
const text = { name: 'A', description: 'B' };
const config = {
  revision: '3',
  categories: {
    necessary: { ...text, required: true },
    audience: { ...text, mode: { 'opt-in': 'exempt-with-objection', 'opt-out': 'opt-out', notice: 'opt-out' } },
    ads: { ...text, mode: { 'opt-out': 'opt-out', notice: 'opt-out' } },
    replay: text,
  },
  services: { matomo: { category: 'audience', name: 'A' } },
  consent: { expires: 'P10D' },
};
const settings = resolveConfig(config);
const IDS = ['audience', 'matomo', 'ads', 'replay'];
const record = (choice: Choice, part: Partial<StoredRecord> = {}): StoredRecord => ({
  id: 'a',
  subject: 'a',
  time: new Date(NOW).toISOString(),
  revision: '3',
  choice,
  ...part,
});
const every = (answer: boolean): Choice => Object.fromEntries(IDS.map((id) => [id, answer]));

/** What is decided, and what may run. */
function under(regime: Regime, gpc: boolean, stored?: StoredRecord, later = 0): string {
  const rules = rulesUnder(regime, gpc);
  const decision = rules.decide(settings, stored, NOW + later);
  const choice = rules.choiceInForce(settings, decision);
  return `${decision.status}: ${IDS.filter((id) => isGranted(settings, choice, id)).join(' ')}`;
}

describe('under a regime', () => {
  it.each<[Regime, boolean, StoredRecord | undefined, string]>([
    ['opt-in', false, undefined, 'ask: audience matomo'],
    ['opt-in', true, undefined, 'ask: audience matomo'],
    ['opt-in', false, record(every(false)), 'answered: '],
    ['opt-in', false, record(every(true)), 'answered: audience matomo ads replay'],
    ['opt-in', false, record({ ...every(true), matomo: false }), 'answered: audience ads replay'],
    ['opt-out', false, undefined, 'ask: audience matomo ads'],
    ['opt-out', false, record(every(true)), 'answered: audience matomo ads replay'],
    ['opt-out', false, record(every(false)), 'answered: '],
    ['notice', false, undefined, 'default: audience matomo ads'],
    ['notice', false, record(every(false)), 'answered: '],
    ['none', false, undefined, 'default: '],
  ])('%s, signal %s, %o: %s', (regime, gpc, stored, expected) => {
    expect(under(regime, gpc, stored)).toBe(expected);
  });

  it.each<[Regime, StoredRecord | undefined, string]>([
    ['opt-out', undefined, 'default: '],
    ['opt-out', record(every(true)), 'answered: replay'],
    ['notice', undefined, 'default: '],
    ['notice', record(every(true)), 'answered: replay'],
  ])(
    'GPC-01: %s, with the signal, nothing that one may opt out of runs, and nobody is asked',
    (regime, stored, expected) => {
      expect(under(regime, true, stored)).toBe(expected);
    },
  );

  it('GPC-02: the signal never turns a no into a yes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGIMES),
        fc.option(
          fc.dictionary(fc.constantFrom(...IDS), fc.boolean()).map((choice) => record(choice)),
          { nil: undefined },
        ),
        (regime, stored) => {
          const grants = (gpc: boolean): string[] => {
            const rules = rulesUnder(regime, gpc);
            const choice = rules.choiceInForce(settings, rules.decide(settings, stored, NOW));
            return IDS.filter((id) => isGranted(settings, choice, id));
          };
          const without = grants(false);
          expect(grants(true).filter((id) => !without.includes(id))).toEqual([]);
        },
      ),
    );
  });

  it('an objection outlives its end and a revision; a yes to what needs consent does not', () => {
    const answers = { ...every(true), ads: false };
    expect(under('notice', false, record(answers), 11 * DAY)).toBe('default: audience matomo');
    expect(under('opt-out', false, record(answers, { revision: '2' }))).toBe('ask: audience matomo');
  });

  it('where no category has a mode it is the strictest, whatever the regime is called', () => {
    const plain = resolveConfig({ ...config, categories: { audience: text, ads: text, replay: text } });
    fc.assert(
      fc.property(
        fc.option(
          fc.dictionary(fc.constantFrom(...IDS), fc.boolean()).map((choice) => record(choice)),
          { nil: undefined },
        ),
        (stored) => {
          for (const regime of REGIMES) {
            const rules = rulesUnder(regime, false);
            const choice = rules.choiceInForce(plain, rules.decide(plain, stored, NOW));
            const strict = STRICT.choiceInForce(plain, STRICT.decide(plain, stored, NOW));
            expect(IDS.filter((id) => isGranted(plain, choice, id))).toEqual(
              IDS.filter((id) => isGranted(plain, strict, id)),
            );
          }
        },
      ),
    );
  });
});

describe('the mode of a category', () => {
  it.each<[unknown, Regime, Mode]>([
    [undefined, 'opt-out', 'consent'],
    ['opt-out', 'opt-in', 'opt-out'],
    ['exempt-with-objection', 'opt-in', 'exempt-with-objection'],
    ['necessary', 'opt-in', 'necessary'],
    [{ 'opt-out': 'opt-out' }, 'opt-out', 'opt-out'],
    [{ 'opt-out': 'opt-out' }, 'opt-in', 'consent'],
    ['granted', 'opt-out', 'consent'],
    [{ 'opt-out': 'granted' }, 'opt-out', 'consent'],
    [null, 'opt-out', 'consent'],
    [7, 'opt-out', 'consent'],
  ])('%o under %s: %s', (mode, regime, expected) => {
    const [category] = resolveConfig({ categories: { a: { ...text, mode } } }).categories;
    expect(category && modeOf(category, regime)).toBe(expected);
  });
});

describe('what records say of it', () => {
  it.each<[Regime, object]>([
    ['opt-in', { exempt: ['audience', 'matomo'] }],
    ['opt-out', { regime: 'opt-out', exempt: ['audience', 'matomo', 'ads'] }],
    ['notice', { regime: 'notice', exempt: ['audience', 'matomo', 'ads'] }],
    ['none', { regime: 'none' }],
  ])('%s: %o', (regime, expected) => {
    expect(termsOf(settings, regime)).toEqual(expected);
  });

  it('nothing, where all of it needs consent', () => {
    expect(termsOf(resolveConfig({ ...config, categories: { replay: text } }), 'opt-in')).toEqual({});
  });
});
