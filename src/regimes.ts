import type { Settings } from './domain/config.js';
import { modeOf, rulesUnder, termsOf } from './domain/regime.js';
import { readSignals } from './effects/page.js';
import { findRegime } from './effects/regime.js';
import type { FoundRules } from './manager/consent.js';

/**
 * Where some categories need no consent under some law: fetched only for a config whose categories say so.
 * What the regime calls necessary becomes required, before anything has started.
 */
export async function findRules(settings: Settings): Promise<FoundRules> {
  const { source, categories } = settings;
  const regime = await findRegime(source.consent.regimes);
  for (const category of categories) Object.assign(category, { required: modeOf(category, regime) === 'necessary' });
  return { regime, rules: { ...rulesUnder(regime, readSignals().gpc), terms: termsOf(settings, regime) } };
}
