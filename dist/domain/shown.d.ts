import { type Settings } from './config.js';
/** Our own wording on a layer, by text id. */
export interface Texts {
    readonly [id: string]: string;
}
/**
 * What a visitor was shown, as one text to be hashed into the record (CNIL 2020-092, §48): the same config,
 * language and version always give the same text. Lists instead of objects fix its order.
 */
export declare function shownText(settings: Settings, texts: Texts, language: string, version: string): string;
