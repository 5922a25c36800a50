import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, completeChoice, isGranted } from '../../../src/domain/choice.js';
import { resolveConfig } from '../../../src/domain/config.js';
import type { Choice } from '../../../src/domain/record.js';

const text = { name: 'A', description: 'B' };
const settings = resolveConfig({
  categories: {
    necessary: { ...text, required: true },
    analytics: text,
    marketing: text,
    comfort: { ...text, enabled: false },
  },
  services: {
    session: { category: 'necessary', name: 'A' },
    matomo: { category: 'analytics', name: 'A' },
    plausible: { category: 'analytics', name: 'A' },
    chat: { category: 'comfort', name: 'A' },
  },
});
const ASKED = ['analytics', 'matomo', 'plausible', 'marketing'];
const no = choiceOf(settings, false);
const yes = choiceOf(settings, true);

describe('one answer to everything', () => {
  it('names what is asked, and nothing else', () => {
    expect(yes).toEqual({ analytics: true, matomo: true, plausible: true, marketing: true });
    expect(no).toEqual({ analytics: false, matomo: false, plausible: false, marketing: false });
  });
});

describe('a partial choice', () => {
  it.each<[string, Choice, Choice, string[]]>([
    ['nothing, never answered, is no', {}, {}, []],
    ['nothing keeps the last answer', {}, yes, ASKED],
    ['a category takes its services along', { analytics: true }, no, ['analytics', 'matomo', 'plausible']],
    ['a category takes its services back', { analytics: false }, yes, ['marketing']],
    ['a service stands for itself', { analytics: true, matomo: false }, no, ['analytics', 'plausible']],
    ['a service alone leaves its category', { matomo: true }, no, ['matomo']],
    ['the rest stays', { marketing: true }, { matomo: true }, ['matomo', 'marketing']],
    ['what is not asked is not answered', { comfort: true, chat: true, necessary: false, other: true }, no, []],
    ['what is no boolean is no', { analytics: 1, marketing: 'yes' } as unknown as Choice, no, []],
    ['the prototype of an object answers nothing', JSON.parse('{"__proto__":{"analytics":true}}'), no, []],
  ])('%s', (_, part, base, granted) => {
    const choice = completeChoice(settings, part, base);
    expect(Object.keys(choice)).toEqual(ASKED);
    expect(Object.keys(choice).filter((id) => choice[id])).toEqual(granted);
  });

  const ids = fc.constantFrom(...ASKED, 'necessary', 'comfort', 'chat', '__proto__', 'constructor');
  const anyChoice = fc.dictionary(ids, fc.oneof(fc.boolean(), fc.anything())).map((value) => value as Choice);
  it('becomes whole, of plain yes and no, with no yes that nobody gave', () => {
    fc.assert(
      fc.property(anyChoice, anyChoice, (part, base) => {
        const choice = completeChoice(settings, part, base);
        expect(Object.keys(choice)).toEqual(ASKED);
        for (const [id, answer] of Object.entries(choice)) {
          expect(answer).toBeTypeOf('boolean');
          const category = ['matomo', 'plausible'].includes(id) ? 'analytics' : id;
          if (answer) expect([part[id], part[category], base[id]]).toContain(true);
        }
        expect(completeChoice(settings, {}, choice)).toEqual(choice);
        expect(completeChoice(settings, choice, base)).toEqual(choice);
      }),
    );
  });
});

describe('what may run', () => {
  it.each<[string, Choice, boolean]>([
    ['necessary', {}, true],
    ['session', {}, true],
    ['necessary', { necessary: false }, true],
    ['analytics', {}, false],
    ['analytics', { analytics: true }, true],
    ['matomo', { analytics: true }, false],
    ['matomo', { matomo: true }, true],
    ['comfort', yes, false],
    ['chat', yes, false],
    ['other', yes, false],
    ['constructor', yes, false],
    ['__proto__', yes, false],
    ['', yes, false],
  ])('%j under %j: %s', (id, choice, granted) => {
    expect(isGranted(settings, choice, id)).toBe(granted);
  });

  it('is only the literal yes', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        return isGranted(settings, { analytics: answer } as Choice, 'analytics') === (answer === true);
      }),
    );
  });
});
