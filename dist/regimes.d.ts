import type { Settings } from './domain/config.js';
import type { FoundRules } from './manager/consent.js';
/**
 * Where some categories need no consent under some law: fetched only for a config whose categories say so.
 * What the regime calls necessary becomes required, before anything has started.
 */
export declare function findRules(settings: Settings): Promise<FoundRules>;
