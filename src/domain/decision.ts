import { asked, idsOf, type Settings } from './config.js';
import type { Choice, StoredRecord } from './record.js';

/** Why the visitor is asked: `new` is a category or service that the record does not know. */
export type Reason = 'first' | 'expired' | 'revision' | 'new';

/** What the stored record means today. `none`: the site asks nothing. */
export type Decision =
  | { readonly status: 'none' }
  | { readonly status: 'answered'; readonly record: StoredRecord }
  | { readonly status: 'ask'; readonly reason: Reason; readonly record?: StoredRecord };

/**
 * The ids that changed between the record's revision and the config's, by `notice.changes`;
 * undefined where the list does not reach from the one to the other, so that everything counts as changed.
 */
function concerned(settings: Settings, revision: string): readonly string[] | undefined {
  if (revision === settings.revision) return [];
  const changes: unknown = settings.source.notice.changes;
  if (!Array.isArray(changes) || changes[0]?.revision !== settings.revision) return undefined;
  const since = changes.findIndex((change) => change?.revision === revision);
  const newer = changes.slice(0, since);
  if (since < 0 || !newer.every((change) => Array.isArray(change?.concerns))) return undefined;
  const named: unknown[] = newer.flatMap((change) => change.concerns);
  return asked(settings).flatMap((category) =>
    idsOf(category).filter((id) => named.includes(category.id) || named.includes(id)),
  );
}

/** The last answer, in force or not. */
export const recordIn = (decision: Decision): StoredRecord | undefined =>
  decision.status === 'none' ? undefined : decision.record;

/** @param now the present time, in ms since 1970 */
export function decide(settings: Settings, record: StoredRecord | undefined, now: number): Decision {
  const ids = asked(settings).flatMap(idsOf);
  if (!ids.length) return { status: 'none' };
  if (!record) return { status: 'ask', reason: 'first' };
  const ask = (reason: Reason): Decision => ({ status: 'ask', reason, record });
  if (!(now < Date.parse(record.time) + settings.expires)) return ask('expired');
  if (concerned(settings, record.revision)?.length !== 0) return ask('revision');
  if (!ids.every((id) => id in record.choice)) return ask('new');
  return { status: 'answered', record };
}

/**
 * The choice in force. While a question is open everything is denied (a doubt is a no), except what the
 * notice's changes say is not concerned: that answer still stands.
 */
export function choiceInForce(settings: Settings, decision: Decision): Choice {
  const record = recordIn(decision);
  const closed = record && concerned(settings, record.revision);
  if (!closed || (decision.status === 'ask' && decision.reason !== 'revision')) return {};
  // What the config has taken out of the question since is denied, whatever was answered.
  const open = asked(settings)
    .flatMap(idsOf)
    .filter((id) => !closed.includes(id));
  return Object.fromEntries(open.map((id) => [id, record.choice[id] === true]));
}
