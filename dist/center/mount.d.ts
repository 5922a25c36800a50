import type { Layer } from '../manager/consent.js';
/** Opens the privacy centre; the way out closes it and gives the focus back to what had it. */
export declare const mount: Layer;
