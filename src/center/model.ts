import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { completeChoice } from '../domain/choice.js';
import type { CategoryEntry } from '../domain/config.js';
import type { Decision } from '../domain/decision.js';
import type { AnswerAction, Choice } from '../domain/record.js';
import { localize } from '../domain/text.js';
import type { Text } from '../domain/types.js';
import type { Manager, State } from '../manager/consent.js';
import { turn } from './draft.js';
import type { CenterWording } from './wording.js';
import { wordsIn } from './words.js';

/** What is shown beside the choices. */
const SHORT = /^(controller|summary|links|changes)$/;

/** What the components share. */
export type Model = ReturnType<typeof createModel>;

/**
 * @param style adds a style sheet
 * @param answered called as the visitor answers
 */
export function createModel(
  manager: Manager,
  { language, tag, texts }: CenterWording,
  style: (css: string) => unknown,
  answered: () => void,
) {
  /** What is in force, and where an answer has ended what it was, so that it need not be given anew switch by switch. */
  const known = (decision: Decision): Choice => ({
    ...manager.rules.choiceInForce(manager.settings, decision),
    ...(decision.status === 'ask' && decision.record?.choice),
  });
  const state = signal<Pick<State, 'decision'>>(manager.state);
  /** Undefined until a switch is turned: till then the draft follows the answer, which another tab may change. */
  const turned = signal<Choice | undefined>(undefined);
  const draft: ReadonlySignal<Choice> = computed(
    // Whole, because a service that is missing from an answer would follow its category, and not what is shown.
    () => turned.value ?? completeChoice(manager.settings, {}, known(state.value.decision)),
  );

  /** Records say the language that the centre is in: the banner may be in another, where a file did not come. */
  const inOurs = (run: () => void): void => {
    const { language: theirs } = manager;
    manager.language = language;
    run();
    manager.language = theirs;
  };

  const words = wordsIn(language, tag);
  // The first name of a country takes a browser 15 to 25 ms (Chromium 156), of which the first thing of `Intl` whatever is
  // half, and each later one none: so in two tasks of their own.
  if (manager.settings.categories.flatMap(({ services }) => services).some(({ provider }) => provider?.country)) {
    setTimeout(Intl.Collator);
    setTimeout(words.country, 0, 'EU');
  }

  return {
    manager,
    style,
    settings: manager.settings,
    /** Whether the notice has sections of its own. */
    full: Object.keys(manager.settings.source.notice).some((key) => !SHORT.test(key)),
    language,
    tag,
    texts,
    words,
    state: state as ReadonlySignal<Pick<State, 'decision'>>,
    draft,
    /** Mirrors the manager's decision: as it only opens, nothing is rendered again. Returns the way out. */
    follow: () =>
      manager.subscribe((next) => {
        if (next.decision !== state.value.decision) state.value = next;
      }),
    read: (text: Text | undefined): string => localize(text, language),
    turn(category: CategoryEntry, id: string, on: boolean): void {
      turned.value = turn(category, draft.value, id, on);
    },
    /** @param byVisitor false where the page's own code pressed the button, which the record must not pass off as a person */
    answer(action: AnswerAction, byVisitor: boolean): void {
      answered();
      inOurs(() => manager.answer(action, byVisitor ? 'center' : 'api', action === 'save' ? draft.value : {}));
    },
  };
}

/** The items of what should be a list. Nobody has checked what a config holds at this depth. */
export const items = <Item>(list: readonly Item[] | undefined): Item[] =>
  Array.isArray(list) ? list.filter((item) => item != null) : [];
