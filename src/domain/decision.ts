import { asked, idsOf, type Settings } from './config.js';
import type { Choice, StoredRecord, Terms } from './record.js';

/** Why the visitor is asked: `new` is a category or service that the record does not know. */
export type Reason = 'first' | 'expired' | 'revision' | 'new';

/** What the stored record means today. `none`: the site asks nothing. `record`: the last answer, in force or not. */
export type Decision =
  | { readonly status: 'none'; readonly record?: never }
  | { readonly status: 'answered'; readonly record: StoredRecord }
  /** Nobody is asked: what the visitor's regime allows is on until they object. `objected`: their browser does (GPC). */
  | { readonly status: 'default'; readonly objected: boolean; readonly record?: StoredRecord }
  | { readonly status: 'ask'; readonly reason: Reason; readonly record?: StoredRecord };

/**
 * The asked ids that no change since the record's revision concerns, by `notice.changes`: all of them where the
 * revision is the same, none where the list does not reach from the one to the other.
 */
function untouched(settings: Settings, revision: string): string[] {
  const ids = asked(settings);
  const named: unknown[] = [];
  if (revision !== settings.revision) {
    const changes: unknown = settings.source.notice.changes;
    if (!Array.isArray(changes) || changes[0]?.revision !== settings.revision) return [];
    for (const change of changes) {
      if (change?.revision === revision) break;
      if (!Array.isArray(change?.concerns) || change === changes.at(-1)) return [];
      named.push(...change.concerns);
    }
  }
  return ids.flatMap((category) =>
    named.includes(category.id) ? [] : idsOf(category).filter((id) => !named.includes(id)),
  );
}

/** @param now the present time, in ms since 1970 */
export function decide(settings: Settings, record: StoredRecord | undefined, now: number): Decision {
  const ids = asked(settings).flatMap(idsOf);
  if (!ids[0]) return { status: 'none' };
  if (!record) return { status: 'ask', reason: 'first' };
  const reason = !(Math.abs(now - Date.parse(record.time)) < settings.expires)
    ? 'expired'
    : untouched(settings, record.revision).length < ids.length
      ? 'revision'
      : !ids.every((id) => id in record.choice) && 'new';
  return reason ? { status: 'ask', reason, record } : { status: 'answered', record };
}

/**
 * The choice in force. While a question is open everything is denied (a doubt is a no), except what the
 * notice's changes say is not concerned: that answer still stands. What the site has since taken out stays denied.
 */
export function choiceInForce(settings: Settings, decision: Decision): Choice {
  const { record } = decision;
  return record && !(decision.status === 'ask' && decision.reason !== 'revision')
    ? Object.fromEntries(untouched(settings, record.revision).map((id) => [id, record.choice[id] === true]))
    : {};
}

/** How a stored record reads, and what it lets run: the strictest way where nothing else is known. */
export interface RegimeRules {
  decide(settings: Settings, record: StoredRecord | undefined, now: number): Decision;
  choiceInForce(settings: Settings, decision: Decision): Choice;
  /** What new records say of it. */
  readonly terms?: Terms;
}

export const STRICT: RegimeRules = { decide, choiceInForce };
