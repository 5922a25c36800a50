import type { Layer } from '../manager/consent.js';
export declare const offer: Layer;
export declare const opener: Layer;
