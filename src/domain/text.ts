import type { Text } from './types.js';

/** Looks a tag up as given, then without its region: `pt-BR`, `pt`. */
function find<Value>(from: { readonly [language: string]: Value }, language: string): Value | undefined {
  return Object.hasOwn(from, language) ? from[language] : from[language.split('-', 1)[0] ?? ''];
}

/**
 * A text in `language`, else in English, else in the first language there is.
 * Whatever is no text (a config is checked elsewhere) is an empty string.
 */
export function localize(text: Text | undefined, language: string): string {
  const found: unknown =
    text && typeof text === 'object' ? (find(text, language) ?? text.en ?? Object.values(text)[0]) : text;
  return typeof found === 'string' ? found : '';
}

/** The first of the `wanted` languages that is `available`, by full tag or without its region; else `en`. */
export function pickLanguage(wanted: readonly string[], available: readonly string[]): string {
  const known = Object.fromEntries(available.map((language) => [language, language]));
  for (const language of wanted) {
    const found = find(known, language);
    if (found) return found;
  }
  return 'en';
}
