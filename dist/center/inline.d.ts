import type { LoadLayer } from '../manager/consent.js';
import { type LoadNotice } from './stage.js';
import { type LoadWording } from './wording.js';
/** Makes the layer that shows the privacy centre in the page's `<askfirst-center>`, as a part of the page. */
export declare const inlineOf: (load: LoadNotice, words: LoadWording) => LoadLayer;
