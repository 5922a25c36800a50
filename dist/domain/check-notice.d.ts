import { type Rule } from './check-rule.js';
/** What visitors read before they answer: it must be there, be true, and be in their language. */
export declare const noticeRules: readonly Rule[];
