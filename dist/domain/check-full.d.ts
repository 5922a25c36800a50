import { type Rule } from './check-rule.js';
/** The full notice: every field that the law asks for is there or missed by name, and what is there fits together. */
export declare const fullNoticeRules: readonly Rule[];
