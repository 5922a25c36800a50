import { type CategoryEntry, type Settings } from './config.js';
import { type RegimeRules } from './decision.js';
import type { Terms } from './record.js';
import type { Mode, Regime } from './types.js';
export declare const REGIMES: readonly Regime[];
/** What a category needs under a regime; whatever is not said, or not known, needs consent. */
export declare function modeOf({ required, mode }: CategoryEntry, regime: Regime): Mode;
/** What records say of a regime; asked before `necessary` has become `required`, or after. */
export declare function termsOf({ categories }: Settings, regime: Regime): Terms;
/**
 * How a stored record reads where some categories need no consent. Those are on until somebody objects, and nobody is
 * asked about them. Global Privacy Control is an objection to all that is `opt-out` (11 CCR §7025), never a yes, and
 * under `opt-out` it opens no question either: no pop-up may answer the signal.
 * @param gpc whether the browser sends the signal
 */
export declare function rulesUnder(regime: Regime, gpc: boolean): RegimeRules;
