import { describe, expect, it } from 'vitest';
import { center } from '../../../src/center/en.js';
import { LANGUAGES } from '../../../src/domain/languages.js';
import { notice } from '../../../src/notice/en.js';
import { requests as english } from '../../../src/requests/en.js';
import { banner, later } from '../../../src/text/en.js';

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w*\}/g)].map(([found]) => found).sort();

const languages = await Promise.all(
  LANGUAGES.split(' ').map(async (tag): Promise<[string, typeof english]> => {
    const { requests } = await import(`../../../src/requests/${tag}.ts`);
    return [tag, requests];
  }),
);

describe.each([['en', english] as const, ...languages])('the forms in %s', (tag, texts) => {
  it.each(Object.entries(english))('say %s: %s', (id, original) => {
    const text = texts[id as keyof typeof english];
    expect(placeholders(text)).toEqual(placeholders(original));
    // Single words may be the same: Name, E-mail.
    if (tag !== 'en' && /[a-z] [a-z]/.test(original)) expect(text).not.toBe(original);
    expect(text).not.toMatch(/[<>]|&#?\w+;|\p{Cc}/u);
    expect(text.trim()).toBe(text);
  });

  it('have no text that English has not', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  });
});

it('no text of theirs has the id of another', () => {
  const others = Object.keys({ ...banner, ...center, ...later, ...notice });
  expect(Object.keys(english).filter((id) => others.includes(id))).toEqual([]);
});
