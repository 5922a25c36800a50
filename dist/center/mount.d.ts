import type { Layer } from '../manager/consent.js';
import { type LoadNotice } from './part.js';
/** Makes the layer that opens the privacy centre; its way out closes it and gives the focus back to what had it. */
export declare const dialogOf: (load: LoadNotice) => Layer;
