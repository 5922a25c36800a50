import type { Texts } from '../domain/shown.js';
import { report } from '../effects/report.js';

/** Texts that are fetched when a visitor needs them. */
export interface Languages {
  readonly available: readonly string[];
  load(language: string): Promise<{ readonly default: Texts }>;
}

/**
 * Our wording in `language`, fetched if we have it, with the site's own over it; English stands in for the rest.
 * @param own the site's wording, by language
 */
export async function wording(
  language: string,
  own: { readonly [language: string]: Texts },
  languages: Languages | undefined,
): Promise<Texts> {
  let built: { readonly default: Texts } | undefined;
  try {
    built = languages?.available.includes(language) ? await languages.load(language) : undefined;
  } catch {
    report(`text/${language} did not load`);
  }
  return { ...built?.default, ...own[language] };
}
