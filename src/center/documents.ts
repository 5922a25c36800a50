import { resolveConfig } from '../domain/config.js';
import type { Surface } from '../domain/record.js';
import { shownText, type Texts } from '../domain/shown.js';
import { version } from '../domain/version.js';
import { again, banner, center, signal } from '../text/en.js';

/** A text that a record may name by its hash: what was shown on that layer, in that language. */
export interface ShownDocument {
  readonly surface: Exclude<Surface, 'api'>;
  readonly language: string;
  /** Whose SHA-256 is `shown` in the record. */
  readonly text: string;
}

/** The centre's wording: English, where neither we nor the site say it otherwise. Nobody has checked the site's own. */
export const centerTexts = (own: Texts) => ({
  ...banner,
  ...again,
  ...signal,
  ...center,
  ...Object.fromEntries(Object.entries(own).filter(([, text]) => typeof text === 'string')),
});

/**
 * All that this version can show of a config: in each language, on the first visit and when one is asked again, and also
 * as it is where a language did not load.
 * @param built our wording by language, but for English
 */
export function documentsOf(config: unknown, built: { readonly [language: string]: Texts }): ShownDocument[] {
  const settings = resolveConfig(config);
  const { texts } = settings.source;
  const found = ['en', ...Object.keys(texts), ...Object.keys(built)].flatMap((language): ShownDocument[] =>
    [{ ...built[language], ...texts[language] }, { ...texts[language] }].flatMap((own) => {
      const document = (surface: ShownDocument['surface'], shown: Texts): ShownDocument => ({
        surface,
        language,
        text: shownText(settings, shown, language, version),
      });
      return [
        document('banner', { ...banner, ...own }),
        document('banner', { ...banner, ...again, ...own }),
        document('center', centerTexts(own)),
      ];
    }),
  );
  return [...new Map(found.map((document) => [document.text, document])).values()];
}
