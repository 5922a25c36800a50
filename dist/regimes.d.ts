import type { Settings } from './domain/config.js';
import type { Rules } from './domain/decision.js';
import type { Regime } from './domain/types.js';
/**
 * Where some categories need no consent under some law: fetched only for a config whose categories say so.
 * What the regime calls necessary becomes required, before anything has started.
 */
export declare function findRules({ source, categories, }: Settings): Promise<{
    readonly regime: Regime;
    readonly rules: Rules;
}>;
