import type { Layer } from '../manager/consent.js';
/** What stands on the page once there is an answer: nothing, where the page has its own way to the privacy centre. */
export declare const mount: Layer;
