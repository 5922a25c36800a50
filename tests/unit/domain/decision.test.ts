import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, isGranted } from '../../../src/domain/choice.js';
import { resolveConfig, type Settings } from '../../../src/domain/config.js';
import { choiceInForce, decide } from '../../../src/domain/decision.js';
import type { Choice, StoredRecord } from '../../../src/domain/record.js';

const DAY = 86_400_000;
const ANSWERED = Date.parse('2026-03-01T09:30:00.000Z');

const text = { name: 'A', description: 'B' };
const config = {
  revision: '3',
  categories: { necessary: { ...text, required: true }, analytics: text, marketing: text },
  services: { matomo: { category: 'analytics', name: 'A' } },
  consent: { expires: 'P10D' },
};
const settings = resolveConfig(config);
const all: Choice = { analytics: true, matomo: true, marketing: true };
const record = (part: Partial<StoredRecord> = {}): StoredRecord => ({
  id: 'a',
  subject: 'a',
  time: new Date(ANSWERED).toISOString(),
  revision: '3',
  choice: all,
  ...part,
});

const reasonOf = (settings: Settings, record: StoredRecord | undefined, now = ANSWERED): string => {
  const decision = decide(settings, record, now);
  return decision.status === 'ask' ? decision.reason : decision.status;
};
const grantedBy = (settings: Settings, record: StoredRecord | undefined, now = ANSWERED): string[] => {
  const choice = choiceInForce(settings, decide(settings, record, now));
  return ['analytics', 'matomo', 'marketing', 'other'].filter((id) => isGranted(settings, choice, id));
};

describe('what the stored record means', () => {
  it.each<[string, string, StoredRecord | undefined, number]>([
    ['none', 'first', undefined, 0],
    ['a fresh one', 'answered', record(), 0],
    ['a refusal', 'answered', record({ choice: choiceOf(settings, false) }), 0],
    ['a millisecond before the end', 'answered', record(), 10 * DAY - 1],
    ['at its end', 'expired', record(), 10 * DAY],
    ['a refusal at its end', 'expired', record({ choice: choiceOf(settings, false) }), 10 * DAY],
    ['with a time that is none', 'expired', record({ time: 'yesterday' }), 0],
    ['from further ahead than it could last', 'expired', record(), -10 * DAY],
    ['of another revision', 'revision', record({ revision: '2' }), 0],
    ['without a service', 'new', record({ choice: { analytics: true, marketing: true } }), 0],
    ['without a category', 'new', record({ choice: { analytics: false, matomo: false } }), 0],
    ['with more than is asked', 'answered', record({ choice: { ...all, other: true } }), 0],
    ['expired and of another revision', 'expired', record({ revision: '2' }), 11 * DAY],
  ])('%s: %s', (_, reason, stored, after) => {
    expect(reasonOf(settings, stored, ANSWERED + after)).toBe(reason);
    expect(decide(settings, stored, ANSWERED + after).record).toBe(stored);
  });

  it('is nothing where nothing is asked', () => {
    const { necessary } = config.categories;
    const marketing = { ...text, enabled: false };
    for (const categories of [{}, { necessary }, { marketing }]) {
      const quiet = resolveConfig({ categories });
      expect(decide(quiet, record(), ANSWERED)).toEqual({ status: 'none' });
      expect(grantedBy(quiet, record())).toEqual([]);
      expect(decide(quiet, record(), ANSWERED).record).toBeUndefined();
    }
  });

  it('[EU-06] holds a refusal for as long as a yes, 182 days unless the site says otherwise', () => {
    const usual = resolveConfig({ ...config, consent: {} });
    for (const answer of [true, false]) {
      const stored = record({ choice: choiceOf(usual, answer) });
      expect(reasonOf(usual, stored, ANSWERED + 182 * DAY - 1)).toBe('answered');
      expect(reasonOf(usual, stored, ANSWERED + 182 * DAY)).toBe('expired');
    }
  });
});

const change = (revision: string, concerns?: unknown) => ({
  revision,
  summary: 'A',
  ...(concerns ? { concerns } : {}),
});
describe('a new revision, to someone who said yes to everything', () => {
  it.each<[string, unknown, string, string[]]>([
    ['without changes asks again', undefined, 'revision', []],
    ['with no list asks again', 'none', 'revision', []],
    [
      'that concerns nobody stands',
      [change('3', []), change('1', [])],
      'answered',
      ['analytics', 'matomo', 'marketing'],
    ],
    [
      'that concerns a category asks for it',
      [change('3', ['marketing']), change('1')],
      'revision',
      ['analytics', 'matomo'],
    ],
    [
      'that concerns a service asks for it',
      [change('3', ['matomo']), change('1')],
      'revision',
      ['analytics', 'marketing'],
    ],
    ['takes a category’s services along', [change('3', ['analytics']), change('1')], 'revision', ['marketing']],
    [
      'that concerns what is not asked stands',
      [change('3', ['necessary', 'gone']), change('1')],
      'answered',
      ['analytics', 'matomo', 'marketing'],
    ],
    [
      'counts the ones between',
      [change('3', []), change('2', ['marketing']), change('1')],
      'revision',
      ['analytics', 'matomo'],
    ],
    ['with one between that concerns everything asks', [change('3', []), change('2'), change('1')], 'revision', []],
    [
      'does not count the answered one',
      [change('3', []), change('1', ['marketing']), change('0')],
      'answered',
      ['analytics', 'matomo', 'marketing'],
    ],
    ['that does not reach back asks', [change('3', []), change('2', [])], 'revision', []],
    ['that does not begin at the present one asks', [change('2', []), change('1', [])], 'revision', []],
    ['with a list that is broken asks', [change('3', 'nobody'), null, change('1')], 'revision', []],
  ])('%s', (_, changes, reason, granted) => {
    const next = resolveConfig({ ...config, notice: { changes } });
    expect(reasonOf(next, record({ revision: '1' }))).toBe(reason);
    expect(grantedBy(next, record({ revision: '1' }))).toEqual(granted);
  });

  it('opens nothing that is new', () => {
    const services = { ...config.services, chat: { category: 'marketing', name: 'A' } };
    const changes = [change('3', ['analytics']), change('1')];
    const next = resolveConfig({ ...config, services, notice: { changes } });
    const choice = choiceInForce(next, decide(next, record({ revision: '1' }), ANSWERED));
    expect(choice).toEqual({ marketing: true, chat: false });
  });
});

describe('the choice in force', () => {
  it('does not open again what the config has taken out of the question', () => {
    const off = resolveConfig({
      ...config,
      categories: { ...config.categories, marketing: { ...text, enabled: false } },
    });
    expect(reasonOf(off, record())).toBe('answered');
    expect(grantedBy(off, record())).toEqual(['analytics', 'matomo']);
    expect(grantedBy(settings, record({ choice: { ...all, other: true } }))).not.toContain('other');
  });

  it.each<[string, StoredRecord | undefined, number]>([
    ['a first question', undefined, 0],
    ['an expired answer', record(), 10 * DAY],
    ['a new service', record({ choice: { analytics: true, marketing: true } }), 0],
  ])('is empty during %s', (_, stored, after) => {
    expect(grantedBy(settings, stored, ANSWERED + after)).toEqual([]);
  });

  const ids = fc.constantFrom('analytics', 'matomo', 'marketing', 'other', 'constructor');
  const choices = fc.dictionary(ids, fc.boolean());
  const changes = fc.oneof(
    fc.jsonValue(),
    fc.array(fc.record({ revision: fc.constantFrom('1', '2', '3'), concerns: fc.array(ids) }, { requiredKeys: [] })),
  );
  const stored = fc.record({ choice: choices, revision: fc.constantFrom('1', '2', '3') }).map(record);
  it('never holds a yes past its expiry, and no yes that was not given', () => {
    fc.assert(
      fc.property(stored, changes, fc.integer({ min: -400, max: 400 }), (stored, changes, days) => {
        const next = resolveConfig({ ...config, notice: { changes } });
        const decision = decide(next, stored, ANSWERED + days * DAY);
        const choice = choiceInForce(next, decision);
        if (days >= 10) {
          expect(choice).toEqual({});
          expect(decision).toMatchObject({ status: 'ask', reason: 'expired' });
        }
        for (const [id, answer] of Object.entries(choice)) if (answer) expect(stored.choice[id]).toBe(true);
        if (decision.status === 'answered') expect(Object.keys(choice)).toEqual(['analytics', 'matomo', 'marketing']);
      }),
      { numRuns: 500 },
    );
  });
});
