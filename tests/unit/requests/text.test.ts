import { describe, expect, it } from 'vitest';
import { notice } from '../../../src/notice/en.js';
import { requests as arabic } from '../../../src/requests/ar.js';
import { requests as english } from '../../../src/requests/en.js';
import { requests as french } from '../../../src/requests/fr.js';
import { banner, center, later } from '../../../src/text/en.js';

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w*\}/g)].map(([found]) => found).sort();

describe.each([
  ['en', english, /\p{Script=Latin}/u],
  ['fr', french, /\p{Script=Latin}/u],
  ['ar', arabic, /\p{Script=Arabic}/u],
])('the forms in %s', (_, texts, script) => {
  it.each(Object.entries(english))('say %s: %s', (id, original) => {
    const text = texts[id as keyof typeof english];
    expect(placeholders(text)).toEqual(placeholders(original));
    expect(text).toMatch(script);
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
