import type { Text } from './types.js';

/** Tags of one language, and the one that we have it under: old ones, a group and its members, a language and its script. */
const ALIASES: { readonly [tag: string]: string } = { iw: 'he', nn: 'nb', no: 'nb', zh: 'zh-cn' };

/** A tag as it is compared: pages write it in any case, such as `<html lang="FR">`. */
const plain = (tag: string): string => ALIASES[tag.toLowerCase()] ?? tag.toLowerCase();

/** The first of the `wanted` languages that is `available`, by full tag or by the language that it is a kind of. */
const match = (wanted: readonly string[], available: readonly string[]): string | undefined =>
  wanted
    .flatMap((tag) => [tag, tag.split('-')[0] as string])
    .map((tag) => available.find((known) => plain(known) === plain(tag)))
    .find(Boolean);

/**
 * A text in `language`, else in English, else in the first language there is.
 * Whatever is no text (a config is checked elsewhere) is an empty string.
 */
export function localize(text: Text | undefined, language: string): string {
  let found: unknown = text;
  if (text && typeof text === 'object') {
    const keys = Object.keys(text);
    const known = match([language, 'en'], keys) ?? keys[0];
    found = known && text[known];
  }
  return typeof found === 'string' ? found : '';
}

/** The first of the `wanted` languages that is `available`; else `en`. */
export const pickLanguage = (wanted: readonly string[], available: readonly string[]): string =>
  match(wanted, available) ?? 'en';
