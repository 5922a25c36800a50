import type { LoadLayer } from '../manager/consent.js';
import { type LoadNotice } from './stage.js';
import { type LoadWording } from './wording.js';
/**
 * Makes the layer that opens the privacy centre; its way out closes it and gives the focus back to what had it.
 * It is rendered before it is put up, which may be as soon as somebody reaches for it.
 */
export declare const dialogOf: (load: LoadNotice, words: LoadWording) => LoadLayer;
