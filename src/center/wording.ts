import type { Settings } from '../domain/config.js';
import type { Language } from '../domain/languages.js';
import { pickLanguage } from '../domain/text.js';
import { whenParsed } from '../effects/page.js';
import { report } from '../effects/report.js';
import type { LoadLayer, Manager } from '../manager/consent.js';
import type { Wording } from '../manager/texts.js';
import { type CenterFile, centerTexts } from './documents.js';

/** Loads the file of each language. */
export type LoadWording = { readonly [Tag in Language]: () => Promise<CenterFile> };

/** What the centre says, and in which language. */
export interface CenterWording {
  readonly language: string;
  /** Of the files with our wording: the language may be the site's own tag for one of ours, such as `fr-CA`. */
  readonly tag: Language | undefined;
  readonly texts: ReturnType<typeof centerTexts>;
}

/** Our wording in the language of the page, the site's own over it. Where our file does not come, all of it is English. */
export async function wordingOf(
  settings: Settings,
  { language, texts }: Wording,
  load: LoadWording,
): Promise<CenterWording> {
  const tag = pickLanguage([language], Object.keys(load)) as Language | undefined;
  try {
    return { language, tag, texts: centerTexts(texts, tag && (await load[tag]())) };
  } catch {
    report(`center/${tag} did not load`);
    return { language: 'en', tag: undefined, texts: centerTexts(settings.source.texts.en) };
  }
}

/**
 * Makes a layer in its wording, which is not fetched before. It comes once there is a hash of what it shows, so that
 * nobody can answer without; and once the page is parsed, which may have a place for it.
 * @param make gets what is to be called as it is shown: from then on records have the hash, and the manager its words
 */
export const worded =
  (
    load: LoadWording,
    make: (manager: Manager, wording: CenterWording, shown: () => void) => () => () => void,
  ): LoadLayer =>
  async (manager, words) => {
    await new Promise<void>((done) => whenParsed(done));
    const wording = await wordingOf(manager.settings, words, load);
    const markShown = await manager.show('center', wording.texts, wording.language);
    return make(manager, wording, () => {
      markShown();
      Object.assign(manager, words);
    });
  };
