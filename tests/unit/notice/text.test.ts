import { describe, expect, it } from 'vitest';
import { center } from '../../../src/center/en.js';
import { history } from '../../../src/center/history/en.js';
import { LANGUAGES } from '../../../src/domain/languages.js';
import { notice as english } from '../../../src/notice/en.js';
import { banner, coming, later } from '../../../src/text/en.js';

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w*\}/g)].map(([found]) => found).sort();

const languages = await Promise.all(
  LANGUAGES.split(' ').map(async (tag): Promise<[string, typeof english]> => {
    const { notice } = await import(`../../../src/notice/${tag}.ts`);
    return [tag, notice];
  }),
);

describe.each([['en', english] as const, ...languages])('the sections in %s', (tag, texts) => {
  it.each(Object.entries(english))('say %s: %s', (id, original) => {
    const text = texts[id as keyof typeof english];
    expect(placeholders(text)).toEqual(placeholders(original));
    expect(text).not.toBe('');
    // Names, numbers and single words may be the same: GDPR, No, Database.
    if (tag !== 'en' && /[a-z] [a-z]/.test(original)) expect(text).not.toBe(original);
    expect(text).not.toMatch(/[<>]|&#?\w+;|\p{Cc}/u);
    expect(text.trim()).toBe(text);
  });

  it('have no text that English has not', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });
});

it('no text of theirs has the id of another', () => {
  const others = Object.keys({ ...banner, ...center, ...later, ...history, ...coming });
  expect(Object.keys(english).filter((id) => others.includes(id))).toEqual([]);
});
