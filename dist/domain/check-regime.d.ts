import { type Rule } from './check-rule.js';
/** What a site claims when it lets something run without a yes. */
export declare const regimeRules: readonly Rule[];
