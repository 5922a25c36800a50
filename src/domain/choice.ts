import { asked, idsOf, type Settings } from './config.js';
import type { Choice } from './record.js';

/** One answer to everything that is asked. */
export function choiceOf(settings: Settings, answer: boolean): Choice {
  return Object.fromEntries(
    asked(settings)
      .flatMap(idsOf)
      .map((id) => [id, answer]),
  );
}

/**
 * A whole choice from a partial one. A service follows its category where only the category is named;
 * what is not named stays as `base` has it; what nobody ever answered is no.
 */
export function completeChoice(settings: Settings, part: Partial<Choice>, base: Choice): Choice {
  const choice: Record<string, boolean> = {};
  for (const category of asked(settings)) {
    const named = part[category.id];
    for (const id of idsOf(category)) choice[id] = (part[id] ?? named ?? base[id]) === true;
  }
  return choice;
}

/** Whether `id` may run: what is required always, what is asked by its yes, anything else never. */
export function isGranted(settings: Settings, choice: Choice, id: string): boolean {
  return (
    // Its own, because a page may have put anything on the prototype of all objects.
    (Object.hasOwn(choice, id) && choice[id] === true) ||
    settings.categories.some((category) => category.required && idsOf(category).includes(id))
  );
}
