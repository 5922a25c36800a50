import { type Rule } from './check-rule.js';
/** Ids: what they may not be, and that every one that is named exists. */
export declare const idRules: readonly Rule[];
