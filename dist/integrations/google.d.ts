import type { Integration } from './integration.js';
/** Denied until there is an answer: needs no config, so that it need not wait for one. */
export declare const denyGoogle: () => void;
/**
 * Google Consent Mode v2: `default` on every page before anything, `update` on every answer and later page.
 */
export declare function google(): Integration;
