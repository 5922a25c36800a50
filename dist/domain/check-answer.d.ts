import { type Facts, type Rule } from './check-rule.js';
/** The bytes of the cookie after the longest answer that this config can get. */
export declare function cookieBytes({ config, asked }: Pick<Facts, 'config' | 'asked'>): number;
/** The answer: how long it holds, the cookie that keeps it, and where its record goes. */
export declare const answerRules: readonly Rule[];
