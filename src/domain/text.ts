import type { Text } from './types.js';

/** A tag and the language that it is a kind of: `pt-BR`, `pt`. A page may write it in any case: `<html lang="FR">`. */
const kinds = (language: string): string[] => [language, language.toLowerCase().split('-')[0] as string];

/**
 * A text in `language`, else in English, else in the first language there is.
 * Whatever is no text (a config is checked elsewhere) is an empty string.
 */
export function localize(text: Text | undefined, language: string): string {
  let found: unknown = text;
  if (text && typeof text === 'object') {
    const known = [...kinds(language), 'en', ...Object.keys(text)].find((key) => Object.hasOwn(text, key));
    found = known && text[known];
  }
  return typeof found === 'string' ? found : '';
}

/** The first of the `wanted` languages that is `available`, by full tag or without its region; else `en`. */
export const pickLanguage = (wanted: readonly string[], available: readonly string[]): string =>
  wanted.flatMap(kinds).find((language) => available.includes(language)) ?? 'en';
