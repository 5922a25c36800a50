import { describe, expect, it } from 'vitest';
import { notice as arabic } from '../../../src/notice/ar.js';
import { notice as english } from '../../../src/notice/en.js';
import { notice as french } from '../../../src/notice/fr.js';
import { banner, center, coming, history, later } from '../../../src/text/en.js';

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w*\}/g)].map(([found]) => found).sort();

describe.each([
  ['en', english, /\p{Script=Latin}/u],
  ['fr', french, /\p{Script=Latin}/u],
  ['ar', arabic, /\p{Script=Arabic}/u],
])('the sections in %s', (_, texts, script) => {
  it.each(Object.entries(english))('say %s: %s', (id, original) => {
    const text = texts[id as keyof typeof english];
    expect(placeholders(text)).toEqual(placeholders(original));
    // What is only put together has no words of its own.
    expect(text.replaceAll(/\{\w+\}/g, '').trim()).toMatch(text.startsWith('{time} {from}') ? /^$/ : script);
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
