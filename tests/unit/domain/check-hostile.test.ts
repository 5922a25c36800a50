import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../../../src/domain/check-path.js';
import { check, good, having } from './check-samples.js';

const nested = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};
const cyclic: Record<string, unknown> = { ...good };
cyclic.texts = { en: cyclic };

describe('a hostile config', () => {
  it.each<[string, unknown]>([
    ['10 MB of text', '/'.repeat(10_000_000)],
    ['10 MB in a description', having('categories.analytics.description', 'by using '.repeat(1_111_111))],
    ['an object in itself', cyclic],
    ['10 000 lists in each other', nested(10_000)],
    ['10 000 lists in each other in a text', having('categories.analytics.name', nested(10_000))],
    ['a list of many things', { ...good, texts: Array(2_000_000).fill(0) }],
  ])(
    'of %s is refused as a whole',
    (_, config) => {
      expect(check(config)).toMatchObject([
        { level: 'error', path: '', problem: expect.stringMatching(/larger|deeper/) },
      ]);
    },
    30_000,
  );

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a number', 5],
    ['a function', () => {}],
    ['an empty object', {}],
    ['text that is no config', 'categories'],
  ])('of %s is an error', (_, config) => {
    expect(check(config).filter(({ level }) => level === 'error')).not.toEqual([]);
  });

  it('may have any keys', () => {
    const config = JSON.parse(`{
      "__proto__": { "categories": {} }, "constructor": 1,
      "categories": { "__proto__": { "required": true }, "toString": { "name": "A", "description": "B" } },
      "services": { "hasOwnProperty": { "category": "__proto__" } },
      "revision": { "toString": 1 }, "consent": { "expires": { "toString": 1, "valueOf": 1 } }
    }`);
    expect(check(config).map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '__proto__',
        'constructor',
        'categories.__proto__',
        'categories.toString',
        'consent.expires',
      ]),
    );
    expect(({} as { required?: true }).required).toBeUndefined();
  });

  it.each([
    ['names', { categories: Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`c${index}`, {}])) }],
    [
      'languages',
      having(
        'notice.summary',
        Array.from({ length: 40_000 }, (_, index) => ({ [`l${index}`]: '' })),
      ),
    ],
    ['half sentences', having('notice.summary', ['by using the site you '.repeat(45_000)])],
    ['phrases', having('notice.summary', ['navigation vaut '.repeat(60_000)])],
    ['digits', having('consent.expires', `P${'1'.repeat(900_000)}`)],
    ['labels', having('services.matomo.hosts', ['a.'.repeat(400_000)])],
    ['angles', having('notice.summary', ['<a '.repeat(300_000)])],
    ['half characters', having('revision', '\ud800'.repeat(900_000))],
  ])(
    'with a megabyte of %s is read within seconds',
    (_, config) => {
      const start = performance.now();
      check(config);
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    60_000,
  );

  const keys = fc.oneof(
    fc.constantFrom(...Object.keys(good), 'analytics', 'matomo', '__proto__', 'toString', 'cookies', 'name', 'keeps'),
    fc.string({ maxLength: 5 }),
  );
  const values = [
    fc.string(),
    fc.constantFrom<unknown>(null, undefined, true, Number.NaN, 'P6M', 'analytics', Symbol('a'), 5n),
  ];
  it('never makes it throw, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (config) => Array.isArray(check(config))));
    fc.assert(fc.property(fc.object({ key: keys, values, maxDepth: 6 }), (config) => Array.isArray(check(config))));
    const paths = places(good, '**').flatMap(({ path }) => (path.includes('[') ? [] : path));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (where, value) =>
        check(having(where, value)).every(({ path, problem, mend }) => path.length < 1000 && problem && mend),
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
