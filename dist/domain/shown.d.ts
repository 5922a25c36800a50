import { type Settings } from './config.js';
/** Our own wording on a layer, by text id. */
export interface Texts {
    readonly [id: string]: string;
}
/**
 * What a visitor was shown, as one text to be hashed into the record (CNIL 2020-092, §48): the same version,
 * config, language and wording always give the same text, so that a site that kept them can prove it.
 */
export declare const shownText: (settings: Settings, texts: Texts, language: string, version: string) => string;
