import type { Settings } from '../domain/config.js';
import type { Language } from '../domain/languages.js';
import type { LoadLayer, Manager } from '../manager/consent.js';
import type { Wording } from '../manager/texts.js';
import { type CenterFile, centerTexts } from './documents.js';
/** Loads the file of each language. */
export type LoadWording = {
    readonly [Tag in Language]: () => Promise<CenterFile>;
};
/** What the centre says, and in which language. */
export interface CenterWording {
    readonly language: string;
    /** Of the files with our wording: the language may be the site's own tag for one of ours, such as `fr-CA`. */
    readonly tag: Language | undefined;
    readonly texts: ReturnType<typeof centerTexts>;
}
/** Our wording in the language of the page, the site's own over it. Where our file does not come, all of it is English. */
export declare function wordingOf(settings: Settings, { language, texts }: Wording, load: LoadWording): Promise<CenterWording>;
/**
 * Makes a layer in its wording, which is not fetched before. It comes once there is a hash of what it shows, so that
 * nobody can answer without; and once the page is parsed, which may have a place for it.
 * @param make gets what is to be called as it is shown: from then on records have the hash, and the manager its words
 */
export declare const worded: (load: LoadWording, make: (manager: Manager, wording: CenterWording, shown: () => void) => () => () => void) => LoadLayer;
