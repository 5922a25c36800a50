import type { Texts } from '../domain/shown.js';
import { pickLanguage } from '../domain/text.js';
import { pageLanguages } from '../effects/page.js';
import { report } from '../effects/report.js';

/** Texts that are fetched when a visitor needs them. */
export interface Languages {
  readonly available: readonly string[];
  load(language: string): Promise<{ readonly default: Texts }>;
}

/** What is shown, and the language that it is in. */
export interface Wording {
  readonly language: string;
  texts: Texts;
}

/** The site's wording, by language. */
interface Own {
  readonly [language: string]: Texts;
}

/** The language of the page, or the nearest that there are texts in. */
export const languageOf = (own: Own, languages: Languages | undefined): string =>
  pickLanguage(pageLanguages(), ['en', ...Object.keys(own), ...(languages?.available ?? [])]) ?? 'en';

/**
 * Our wording in the language of the page, fetched if we have it, with the site's own over it; English stands in for
 * the rest, and for all of it where our file does not come: the record must say what was shown.
 */
export async function wording(own: Own, languages: Languages | undefined): Promise<Wording> {
  let language = languageOf(own, languages);
  const file = languages && pickLanguage([language], languages.available);
  let built: Texts | undefined;
  try {
    built = file ? (await languages.load(file)).default : undefined;
  } catch {
    report(`text/${file} did not load`);
    language = 'en';
  }
  return { language, texts: { ...built, ...own[language] } };
}
