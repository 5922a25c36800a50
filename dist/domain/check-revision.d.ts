import { type Rule } from './check-rule.js';
/** The version of the notice, and what its changes mean for the answers that were given before. */
export declare const revisionRules: readonly Rule[];
