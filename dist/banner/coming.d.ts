import type { Layer } from '../manager/consent.js';
/** Announces a change of the notice before it takes effect, until the visitor has seen it. Takes no focus. */
export declare const announcement: Layer;
