import type { Settings } from './domain/config.js';
import type { Rules } from './domain/decision.js';
import { modeOf, rulesUnder } from './domain/regime.js';
import type { Regime } from './domain/types.js';
import { readSignals } from './effects/page.js';
import { findRegime } from './effects/regime.js';

/**
 * Where some categories need no consent under some law: fetched only for a config whose categories say so.
 * What the regime calls necessary becomes required, before anything has started.
 */
export async function findRules({
  source,
  categories,
}: Settings): Promise<{ readonly regime: Regime; readonly rules: Rules }> {
  const regime = await findRegime(source.consent.regimes);
  for (const category of categories) Object.assign(category, { required: modeOf(category, regime) === 'necessary' });
  return { regime, rules: rulesUnder(regime, readSignals().gpc) };
}
