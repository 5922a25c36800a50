import { asked, type CategoryEntry, idsOf, type Settings } from './config.js';
import { choiceInForce, type Decision, decide, type RegimeRules } from './decision.js';
import type { Choice, Terms } from './record.js';
import type { Mode, Regime } from './types.js';

export const REGIMES: readonly Regime[] = ['opt-in', 'opt-out', 'notice', 'none'];

/** What a category needs under a regime; whatever is not said, or not known, needs consent. */
export function modeOf({ required, mode }: CategoryEntry, regime: Regime): Mode {
  const named: unknown = mode && typeof mode === 'object' ? mode[regime] : mode;
  if (required || named === 'necessary') return 'necessary';
  return named === 'exempt-with-objection' || named === 'opt-out' ? named : 'consent';
}

/** What records say of a regime; asked before `necessary` has become `required`, or after. */
export function termsOf({ categories }: Settings, regime: Regime): Terms {
  const exempt = categories
    .filter((category) => !['consent', 'necessary'].includes(modeOf(category, regime)))
    .flatMap(idsOf);
  return { ...(regime !== 'opt-in' && { regime }), ...(exempt[0] && { exempt }) };
}

/**
 * How a stored record reads where some categories need no consent. Those are on until somebody objects, and nobody is
 * asked about them. Global Privacy Control is an objection to all that is `opt-out` (11 CCR §7025), never a yes, and
 * under `opt-out` it opens no question either: no pop-up may answer the signal.
 * @param gpc whether the browser sends the signal
 */
export function rulesUnder(regime: Regime, gpc: boolean): RegimeRules {
  const silent = regime === 'notice' || regime === 'none' || (regime === 'opt-out' && gpc);
  const needsConsent = (category: CategoryEntry): boolean => modeOf(category, regime) === 'consent';
  const only = (settings: Settings, wanted: (category: CategoryEntry) => boolean): Settings => ({
    ...settings,
    categories: settings.categories.filter((category) => !category.required && wanted(category)),
  });
  return {
    decide(settings, record, now): Decision {
      if (!asked(settings)[0]) return { status: 'none' };
      const question = decide(only(settings, needsConsent), record, now);
      if (question.status === 'ask' && !silent) return question;
      const holds = record && Math.abs(now - Date.parse(record.time)) < settings.expires;
      return holds && question.status !== 'ask'
        ? { status: 'answered', record }
        : { status: 'default', objected: gpc, ...(record && { record }) };
    },
    choiceInForce(settings, decision): Choice {
      const { record } = decision;
      const rest = only(settings, (category) => !needsConsent(category)).categories.flatMap((category) => {
        const blocked = gpc && modeOf(category, regime) === 'opt-out';
        // An objection outlives its record's end: nobody may be opted in again by time (Cal. Civ. Code §1798.135(c)(4)).
        return idsOf(category).map((id): [string, boolean] => [id, !blocked && record?.choice[id] !== false]);
      });
      const consented = decision.status === 'default' ? {} : choiceInForce(only(settings, needsConsent), decision);
      return { ...consented, ...Object.fromEntries(rest) };
    },
  };
}
