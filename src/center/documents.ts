import { resolveConfig } from '../domain/config.js';
import type { Surface } from '../domain/record.js';
import { shownText, type Texts } from '../domain/shown.js';
import { pickLanguage } from '../domain/text.js';
import { version } from '../domain/version.js';
import { again, banner, frames, signal } from '../text/en.js';
import type { AgainTexts, BannerTexts, SignalTexts } from '../text/texts.js';
import { center } from './en.js';
import type { CenterTexts, HistoryTexts } from './texts.js';

/** A text that a record may name by its hash: what was shown on that layer, in that language. */
export interface ShownDocument {
  readonly surface: Exclude<Surface, 'api'>;
  readonly language: string;
  /** Whose SHA-256 is `shown` in the record. */
  readonly text: string;
}

/** What only the centre says, in one language. */
export interface CenterFile {
  readonly center: CenterTexts;
  readonly history: HistoryTexts;
}

/** Our wording in one language: the file for all layers, and the centre's. */
export interface Files {
  readonly text: Texts;
  readonly center: CenterFile;
}

/**
 * The centre's wording: English, where neither we nor the site say it otherwise.
 * @param texts those of all layers, with the site's own, which nobody has checked
 */
export const centerTexts = (
  texts: Texts | undefined,
  file?: CenterFile,
): Texts & BannerTexts & AgainTexts & SignalTexts & CenterTexts => ({
  ...banner,
  ...again,
  ...signal,
  ...center,
  ...file?.center,
  ...file?.history,
  ...Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => typeof text === 'string')),
});

/**
 * All that this version can show of a config: in each language, on the first visit and when one is asked again, and also
 * as it is where the first layers' file is not fetched. Where a file does not come, what is shown is English.
 * @param built our wording by language, but for English
 */
export function documentsOf(config: unknown, built: { readonly [language: string]: Files }): ShownDocument[] {
  const settings = resolveConfig(config);
  const { texts } = settings.source;
  const tags = Object.keys(built);
  const found = ['en', ...Object.keys(texts), ...tags].flatMap((language): ShownDocument[] => {
    // The site's own tag may be a kind of one of ours, such as `fr-CA`.
    const files = built[pickLanguage([language], tags) ?? ''];
    return [{ ...files?.text, ...texts[language] }, { ...texts[language] }].flatMap((own) => {
      const document = (surface: ShownDocument['surface'], shown: Texts): ShownDocument => ({
        surface,
        language,
        text: shownText(settings, shown, language, version),
      });
      return [
        document('banner', { ...banner, ...own }),
        document('banner', { ...banner, ...again, ...own }),
        document('placeholder', { ...frames, ...own }),
        document('center', centerTexts(own, files?.center)),
      ];
    });
  });
  return [...new Map(found.map((document) => [document.text, document])).values()];
}
