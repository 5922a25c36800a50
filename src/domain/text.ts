import type { Text } from './types.js';

/** Tags, and the one that we have their language under: an old one, a group and its other member, one without a script. */
const ALIASES: { readonly [tag: string]: string } = { iw: 'he', nn: 'nb', no: 'nb', zh: 'zh-cn' };

/** A tag as it is compared: pages write it in any case, such as `<html lang="FR">`. */
const plain = (tag: string): string => ALIASES[tag.toLowerCase()] ?? tag.toLowerCase();

/** The first of the `wanted` languages that is `available`, by full tag or by the language that it is a kind of. */
export const pickLanguage = (wanted: readonly string[], available: readonly string[]): string | undefined =>
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
    found = text[pickLanguage([language, 'en', ...keys], keys) ?? ''];
  }
  return typeof found === 'string' ? found : '';
}
