import { own, quote } from './check-path.js';
import { isGiven, isText, listOf, type Rule } from './check-rule.js';

/** Versions in the order that people mean: `1.9` before `1.10`. */
const order = new Intl.Collator('en', { numeric: true });
const revisionsIn = (changes: unknown): string[] =>
  listOf(changes).map((change) => String(isText(own(change, 'revision')) ? own(change, 'revision') : ''));

/** The version of the notice, and what its changes mean for the answers that were given before. */
export const revisionRules: readonly Rule[] = [
  {
    at: 'revision',
    when: (value) => !isGiven(value) || (isText(value) && value.trim() === ''),
    level: 'warning',
    problem: 'is missing',
    mend: 'Name the version of the notice, for example by its date: without it no record proves what was answered (GDPR article 7(1)), and no change asks again.',
  },
  {
    at: 'notice.changes',
    when: (value) =>
      revisionsIn(value).some(
        (revision, index, all) => index > 0 && order.compare(all[index - 1] ?? '', revision) <= 0,
      ),
    level: 'warning',
    problem: 'does not go from the newest revision to the oldest',
    mend: 'Put the newest change first, each revision once: the list tells which answers still stand.',
  },
  {
    at: 'notice.changes',
    when: (value, { config }) => listOf(value).length > 0 && revisionsIn(value)[0] !== config.revision,
    level: 'warning',
    problem: (value, { config }) =>
      `begins with ${quote(revisionsIn(value)[0])}, but the revision is ${quote(config.revision)}; everyone is asked again`,
    mend: 'Describe the present revision first.',
  },
  {
    at: 'notice.changes',
    when: (value) => listOf(value).length === 1 && isGiven(own(listOf(value)[0], 'concerns')),
    level: 'warning',
    problem: 'does not reach back to an earlier revision; everyone is asked again, whatever `concerns` says',
    mend: 'Add the earlier revisions below it, back to the oldest that visitors may still have answered: only then is it known what changed since.',
  },
];
