import type { Layer } from '../manager/consent.js';
/** Keeps the first layer on the page while it is wanted. */
export declare const banner: Layer;
