import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { completeChoice } from '../domain/choice.js';
import type { CategoryEntry } from '../domain/config.js';
import type { Decision } from '../domain/decision.js';
import type { AnswerAction, Choice } from '../domain/record.js';
import type { Texts } from '../domain/shown.js';
import { localize } from '../domain/text.js';
import type { Text } from '../domain/types.js';
import type { Manager, State } from '../manager/consent.js';
import type { AgainTexts, BannerTexts, CenterTexts, SignalTexts } from '../text/texts.js';
import { centerTexts } from './documents.js';
import { turn } from './draft.js';
import { wordsIn } from './words.js';

/** What is shown beside the choices. */
const SHORT = /^(controller|summary|links|changes)$/;

/** What the components share. */
export type Model = ReturnType<typeof createModel>;

/** @param goal the hash of the link that opened the centre: `#privacy/rights` */
export function createModel(manager: Manager, goal = '') {
  /** What is in force, and where an answer has ended what it was, so that it need not be given anew switch by switch. */
  const known = (decision: Decision): Choice => ({
    ...manager.rules.choiceInForce(manager.settings, decision),
    ...(decision.status === 'ask' && decision.record?.choice),
  });
  const state = signal<State>(manager.state);
  /** Undefined until a switch is turned: till then the draft follows the answer, which another tab may change. */
  const turned = signal<Choice | undefined>(undefined);
  const draft: ReadonlySignal<Choice> = computed(
    // Whole, because a service that is missing from an answer would follow its category, and not what is shown.
    () => turned.value ?? completeChoice(manager.settings, {}, known(state.value.decision)),
  );

  const texts: Texts & BannerTexts & AgainTexts & SignalTexts & CenterTexts = centerTexts(manager.texts);

  return {
    manager,
    goal,
    settings: manager.settings,
    /** Whether the notice has sections of its own. */
    full: Object.keys(manager.settings.source.notice).some((key) => !SHORT.test(key)),
    texts,
    words: wordsIn(manager.language),
    state: state as ReadonlySignal<State>,
    draft,
    /** Ends the mirroring of the manager's state. */
    stop: manager.subscribe((next) => {
      state.value = next;
    }),
    read: (text: Text | undefined): string => localize(text, manager.language),
    turn(category: CategoryEntry, id: string, on: boolean): void {
      turned.value = turn(category, draft.value, id, on);
    },
    /** @param byVisitor false where the page's own code pressed the button, which the record must not pass off as a person */
    answer(action: AnswerAction, byVisitor: boolean): void {
      manager.answer(action, byVisitor ? 'center' : 'api', action === 'save' ? draft.value : {});
    },
  };
}

/** The items of what should be a list. Nobody has checked what a config holds at this depth. */
export const items = <Item>(list: readonly Item[] | undefined): Item[] =>
  Array.isArray(list) ? list.filter((item) => item != null) : [];
