import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { center } from '../../../src/center/en.js';
import { history } from '../../../src/center/history/en.js';
import { LANGUAGES } from '../../../src/domain/languages.js';
import type { Texts } from '../../../src/domain/shown.js';
import { again, banner, coming, frames, later, signal } from '../../../src/text/en.js';

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
  names.map(
    async (name): Promise<[string, Language]> => [
      name,
      {
        ...(await import(`../../../src/text/${name}.ts`)),
        ...(await import(`../../../src/center/${name}.ts`)),
        ...(name === 'en' && { history }),
      },
    ],
  ),
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

  it('is fetched without what only the centre says, or, as English, is never fetched', () => {
    const { banner, again, signal, later, frames, coming } = language;
    expect(language.default).toEqual(
      name === 'en' ? undefined : { ...banner, ...again, ...signal, ...later, ...frames, ...coming },
    );
  });
});

/** What is no Latin script; Japanese has three. */
const SCRIPTS: { readonly [tag: string]: RegExp } = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  uk: /\p{Script=Cyrillic}/u,
  'zh-CN': /\p{Script=Han}/u,
};

it.each(languages)('%s is written in its own script, and has no English left', (name, language) => {
  const script = SCRIPTS[name] ?? /\p{Script=Latin}/u;
  // Greek says "Cookie" in Latin letters.
  const foreign = Object.entries(all(language)).filter(([id, text]) => id !== 'kind_cookie' && !script.test(text));
  expect(foreign).toEqual([]);
  // Such as Cookie, Database, Services, Reference.
  const same = Object.entries(all(language)).filter(([id, text]) => text === english[id] && text.includes(' '));
  if (name !== 'en') expect(same).toEqual([]);
});

it('the parts share no id, or one would overwrite the other in a file that holds them all', () => {
  const ids = [banner, later, frames, center].flatMap((part) => Object.keys(part));
  expect(new Set(ids).size).toBe(ids.length);
});

it('the script tag fetches each of them, and nothing that is not there', () => {
  expect(LANGUAGES.split(' ').sort()).toEqual(names.filter((name) => name !== 'en').sort());
});
