import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Texts } from '../../../src/domain/shown.js';
import { again, banner, center, coming, frames, history, later, signal } from '../../../src/text/en.js';

interface Language {
  readonly banner: Texts;
  readonly again: Texts;
  readonly signal: Texts;
  readonly later: Texts;
  readonly frames: Texts;
  readonly center: Texts;
  readonly history: Texts;
  readonly coming: Texts;
  readonly default?: Texts;
}

const english: Texts = { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
const PARTS = ['banner', 'again', 'signal', 'later', 'frames', 'center', 'history', 'coming'] as const;
const names = readdirSync('src/text')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'texts');
const languages = await Promise.all(
  names.map(async (name): Promise<[string, Language]> => [name, await import(`../../../src/text/${name}.ts`)]),
);
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w*\}/g)].map(([found]) => found).sort();
const all = ({ banner, again, signal, later, frames, center, history, coming }: Language): Texts => ({
  ...banner,
  ...again,
  ...signal,
  ...later,
  ...frames,
  ...center,
  ...history,
  ...coming,
});

describe.each(languages)('%s', (name, language) => {
  it.each(PARTS)('has every text of the English %s, and no other', (part) => {
    expect(Object.keys(language[part]).sort()).toEqual(
      Object.keys({ banner, again, signal, later, frames, center, history, coming }[part]).sort(),
    );
  });

  it.each(Object.entries(all(language)))('%s is a text: %s', (id, text) => {
    expect(placeholders(text)).toEqual(placeholders(english[id] ?? ''));
    // It is set as text: a tag or an entity would be read out as it stands.
    expect(text).not.toMatch(/[<>]|&#?\w+;|\p{Cc}/u);
    // What is not one of the placeholders must not look like one.
    expect(text.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  });

  it('[EU-02] says yes and no with words of their own', () => {
    const { accept, reject, choose } = language.banner;
    expect(new Set([accept, reject, choose]).size).toBe(3);
  });

  it('is whole as it is fetched, or, as English, is never fetched', () => {
    expect(language.default).toEqual(name === 'en' ? undefined : all(language));
  });
});

it.each([
  ['ar', /\p{Script=Arabic}/u],
  ['fr', /\p{Script=Latin}/u],
  ['en', /\p{Script=Latin}/u],
])('%s is written in its own script', (name, script) => {
  const [, language] = languages.find(([known]) => known === name) ?? [];
  const foreign = Object.values(language ? all(language) : {}).filter((text) => !script.test(text));
  expect(language).toBeDefined();
  expect(foreign).toEqual([]);
});

it('the parts share no id, or one would overwrite the other in a file that holds them all', () => {
  const ids = [banner, later, frames, center].flatMap((part) => Object.keys(part));
  expect(new Set(ids).size).toBe(ids.length);
});

it('the script tag fetches each of them, and nothing that is not there', () => {
  const [, list = ''] = /available: \[(.*?)\]/.exec(readFileSync('src/script.ts', 'utf8')) ?? [];
  expect(list.split(', ').sort()).toEqual(names.filter((name) => name !== 'en').map((name) => `'${name}'`));
});
