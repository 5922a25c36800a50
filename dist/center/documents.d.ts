import type { Surface } from '../domain/record.js';
import { type Texts } from '../domain/shown.js';
import type { AgainTexts, BannerTexts, SignalTexts } from '../text/texts.js';
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
export declare const centerTexts: (texts: Texts | undefined, file?: CenterFile) => Texts & BannerTexts & AgainTexts & SignalTexts & CenterTexts;
/**
 * All that this version can show of a config: in each language, on the first visit and when one is asked again, and also
 * as it is where the first layers' file is not fetched. Where a file does not come, what is shown is English.
 * @param built our wording by language, but for English
 */
export declare function documentsOf(config: unknown, built: {
    readonly [language: string]: Files;
}): ShownDocument[];
