import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, isGranted } from '../../../src/domain/choice.js';
import { asked, idsOf, resolveConfig, type Settings } from '../../../src/domain/config.js';
import { choiceInForce, decide } from '../../../src/domain/decision.js';

const DAY = 86_400_000;
const text = { name: 'A', description: 'B' };
const categories = { necessary: { ...text, required: true }, analytics: text, marketing: text };
const idsIn = (settings: Settings): string[] => settings.categories.flatMap(idsOf);

describe('a sound config', () => {
  it('becomes lists in its own order, with every default filled in', () => {
    const services = { matomo: { category: 'analytics', name: 'A' }, ads: { category: 'marketing', name: 'A' } };
    const settings = resolveConfig({ revision: '1', categories, services });
    expect(settings.problems).toEqual([]);
    expect(idsIn(settings)).toEqual(['necessary', 'analytics', 'matomo', 'marketing', 'ads']);
    expect(asked(settings).map(({ id }) => id)).toEqual(['analytics', 'marketing']);
    expect(settings).toMatchObject({ revision: '1', expires: 182 * DAY });
    expect(settings.source).toMatchObject({
      consent: {},
      banner: {},
      center: {},
      notice: {},
      integrations: {},
      texts: {},
    });
  });

  it('leaves out what is not enabled', () => {
    const services = {
      matomo: { category: 'analytics', name: 'A', enabled: false },
      ads: { category: 'marketing', name: 'A' },
    };
    const off = { ...categories, marketing: { ...text, enabled: false } };
    expect(resolveConfig({ categories: off, services })).toMatchObject({
      problems: [],
      categories: [{ id: 'necessary' }, { id: 'analytics', services: [] }],
    });
  });

  it('takes an id from its key alone', () => {
    const entry = { ...text, id: 'other', services: [{ id: 'ghost' }] };
    expect(idsIn(resolveConfig({ categories: { analytics: entry } }))).toEqual(['analytics']);
  });
});

describe('a broken config', () => {
  it.each<[string, unknown, string[], string[]]>([
    ['none', undefined, ['the top'], []],
    ['a list', [categories], ['the top'], []],
    ['a text', '{"categories":{}}', ['the top'], []],
    ['categories of a wrong type', { categories: [text] }, ['categories'], []],
    [
      'a category of a wrong type',
      { categories: { ...categories, other: 'A' } },
      ['categories.other'],
      ['analytics', 'marketing'],
    ],
    [
      'an id of a wrong form',
      { categories: { ...categories, 'a b': text, '1': text } },
      ['categories.1', 'categories.a b'],
      ['analytics', 'marketing'],
    ],
    ['services of a wrong type', { categories, services: 5 }, ['services'], ['analytics', 'marketing']],
    [
      'a service of no category',
      { categories, services: { a: { name: 'A' } } },
      ['services.a'],
      ['analytics', 'marketing'],
    ],
    [
      'a service of an unknown category',
      { categories, services: { a: { category: 'constructor' } } },
      ['services.a'],
      ['analytics', 'marketing'],
    ],
    [
      'a service with the id of a category',
      { categories, services: { necessary: { category: 'analytics' } } },
      ['services.necessary'],
      ['analytics', 'marketing'],
    ],
    ['a section of a wrong type', { categories, consent: 'P6M' }, ['consent'], ['analytics', 'marketing']],
    ['a revision of a wrong type', { categories, revision: { toString: 1 } }, ['revision'], ['analytics', 'marketing']],
  ])('of %s is asked about where it can be', (_, config, problems, open) => {
    const settings = resolveConfig(config);
    expect(settings.problems).toEqual(problems);
    expect(asked(settings).map(({ id }) => id)).toEqual(open);
    expect(asked(settings).flatMap(({ services }) => services)).toEqual([]);
  });

  it.each<[unknown]>([
    ['P0D'],
    ['P401D'],
    ['P10Y'],
    [`P${'9'.repeat(400)}D`],
    ['6 months'],
    [182],
    [null],
    [{ toString: 1 }],
  ])('with the duration %j keeps answers for 182 days', (expires) => {
    expect(resolveConfig({ categories, consent: { expires } })).toMatchObject({
      expires: 182 * DAY,
      problems: ['consent.expires'],
    });
  });

  it.each<[string, number]>([
    ['P1D', DAY],
    ['P400D', 400 * DAY],
  ])('is none for the duration %s', (expires, ms) => {
    expect(resolveConfig({ categories, consent: { expires } })).toMatchObject({ expires: ms, problems: [] });
  });

  it.each<[unknown, boolean]>([
    [true, false],
    [false, true],
    [undefined, true],
    ['yes', true],
    [1, true],
    [{}, true],
  ])('asks, where a category is required: %j, %s', (required, asks) => {
    const settings = resolveConfig({ categories: { analytics: { ...text, required } } });
    expect(asked(settings)).toHaveLength(asks ? 1 : 0);
    expect(isGranted(settings, {}, 'analytics')).toBe(!asks);
  });
});

describe('a hostile config', () => {
  it('cannot reach the prototype of objects', () => {
    const settings = resolveConfig(
      JSON.parse(`{
        "__proto__": { "categories": { "top": { "required": true } }, "revision": "9" },
        "categories": {
          "__proto__": { "required": true },
          "analytics": { "name": "A", "__proto__": { "required": true } }
        },
        "services": {
          "__proto__": { "category": "analytics" },
          "matomo": { "__proto__": { "category": "analytics" } }
        },
        "consent": { "__proto__": { "expires": "P1D" } }
      }`),
    );
    expect(settings.problems).toEqual(['services.__proto__', 'services.matomo', 'categories.__proto__']);
    expect(idsIn(settings)).toEqual(['analytics']);
    expect(settings).toMatchObject({ revision: '', expires: 182 * DAY });
    expect(isGranted(settings, {}, 'analytics')).toBe(false);
    expect(({} as { required?: true }).required).toBeUndefined();
  });

  const long = 'a'.repeat(10_000_000);
  it.each<[string, unknown]>([
    ['id', { categories: { [long]: text, analytics: text } }],
    ['name', { categories: { analytics: { name: long, description: long } } }],
    ['category of a service', { categories: { analytics: text }, services: { a: { category: long } } }],
    ['revision', { categories: { analytics: text }, revision: long }],
    ['duration', { categories: { analytics: text }, consent: { expires: `P${'1'.repeat(10_000_000)}D` } }],
    ['section', { categories: { analytics: text }, notice: long }],
  ])('with 10 MB in its %s still asks', (_, config) => {
    expect(asked(resolveConfig(config)).map(({ id }) => id)).toContain('analytics');
  });

  const keys = fc.oneof(
    fc.constantFrom('categories', 'services', 'consent', 'notice', 'revision', 'expires', 'changes'),
    fc.constantFrom('analytics', 'matomo', 'category', 'required', 'enabled', '__proto__', 'constructor', 'toString'),
    fc.string({ maxLength: 5 }),
  );
  const values = [
    fc.string(),
    fc.constantFrom<unknown>(null, undefined, true, false, Number.NaN, 'P6M', 'analytics', Symbol('a'), 5n),
  ];
  const entry = fc.oneof(
    fc.jsonValue(),
    fc.record({ required: fc.jsonValue(), enabled: fc.jsonValue(), category: keys }),
  );
  const maps = fc.record({
    categories: fc.dictionary(keys, entry),
    services: fc.dictionary(keys, entry),
    consent: fc.jsonValue(),
    notice: fc.jsonValue(),
    revision: fc.anything(),
  });
  it('never throws and never grants: everything is asked, or literally required', () => {
    const configs = fc.oneof(fc.anything(), fc.jsonValue(), fc.object({ key: keys, values, maxDepth: 5 }), maps);
    fc.assert(
      fc.property(configs, (config) => {
        const settings = resolveConfig(config);
        const given = (config as { categories?: Record<string, { required?: unknown }> })?.categories;
        const open = asked(settings);
        for (const category of settings.categories)
          if (!open.includes(category)) expect(given?.[category.id]?.required).toBe(true);
        const before = choiceInForce(settings, decide(settings, undefined, 0));
        for (const id of open.flatMap(idsOf)) expect(isGranted(settings, before, id)).toBe(false);
        // Whoever is asked can answer.
        expect(Object.keys(choiceOf(settings, false))).toHaveLength(new Set(open.flatMap(idsOf)).size);
        expect(settings.expires).toBeGreaterThan(0);
        expect(settings.expires).toBeLessThanOrEqual(400 * DAY);
        expect(settings.revision).toBeTypeOf('string');
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});
