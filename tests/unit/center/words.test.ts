import { describe, expect, it } from 'vitest';
import { fill, wordsIn } from '../../../src/center/words.js';
import { LANGUAGES, type Language } from '../../../src/domain/languages.js';

describe('durations', () => {
  it.each([
    ['en', 'P13M', '13 months'],
    ['en', 'P1D', '1 day'],
    ['en', 'P1Y6M', '1 year, 6 months'],
    ['en', 'P2W', '2 weeks'],
    ['en', 'PT30M', '30 minutes'],
    ['en', 'P1DT12H', '1 day, 12 hours'],
    ['fr', 'P182D', '182\u00a0jours'],
    ['fr', 'P1Y', '1\u00a0an'],
    ['ar', 'P6M', '6 أشهر'],
    ['en', 'P', 'P'],
    ['en', 'PT', 'PT'],
    ['en', 'a while', 'a while'],
  ])('in %s, %s is "%s"', (language, duration, words) => {
    expect(wordsIn(language).duration(duration)).toBe(words);
  });
});

describe('countries', () => {
  it.each([
    ['en', 'FR', 'France'],
    ['fr', 'DE', 'Allemagne'],
    ['ar', 'FR', 'فرنسا'],
    ['en', 'not a code', 'not a code'],
    ['en', '', ''],
  ])('in %s, %s is "%s"', (language, code, name) => {
    expect(wordsIn(language).country(code)).toBe(name);
  });
});

describe('dates and numbers', () => {
  it.each([
    ['en', 'May 3, 2027'],
    ['fr', '3 mai 2027'],
    ['en_US', 'May 3, 2027'],
    ['', 'May 3, 2027'],
  ])('in "%s", whose tag may be none, the day is %s', (language, day) => {
    expect(wordsIn(language).date('2027-05-03T12:00:00Z')).toBe(day);
  });

  it('says the minute on request, and counts', () => {
    expect(wordsIn('en').date('2027-05-03T12:34:00Z', true)).toMatch(/^May 3, 2027 at \d+:34/);
    expect(wordsIn('en').count(1234)).toBe('1,234');
  });

  it.each([...LANGUAGES.split(' '), 'en'])('in %s, small numbers are what the formatter would make of them', (tag) => {
    const words = wordsIn(tag, tag === 'en' ? undefined : (tag as Language));
    for (const value of [0, 7, 42, 999, 1000, 12345])
      expect(words.count(value)).toBe(new Intl.NumberFormat(tag).format(value));
  });

  it('keeps the digits of a country, and of a language that is not ours', () => {
    expect(wordsIn('ar-EG', 'ar').count(7)).toBe('٧');
    expect(wordsIn('fa').count(7)).toBe('۷');
  });
});

it.each([
  ['{on} of {count}', '1 of 2'],
  ['{unknown} stays', '{unknown} stays'],
  ['nothing', 'nothing'],
])('fills "%s"', (text, filled) => {
  expect(fill(text, { on: '1', count: '2' })).toBe(filled);
});
