import type { LoadLayer } from '../manager/consent.js';
import { type LoadNotice } from './stage.js';
import { type LoadWording } from './wording.js';
/**
 * Makes the layer that waits in the page, unseen but styled and laid out, as soon as somebody reaches for the privacy
 * centre, and opens it once that is wanted. Its way out closes it and gives the focus back to what had it.
 */
export declare const dialogOf: (load: LoadNotice, words: LoadWording) => LoadLayer;
