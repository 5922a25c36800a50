import type { Layer } from '../manager/consent.js';
/** Puts the first layer on the page. */
export declare const banner: Layer;
