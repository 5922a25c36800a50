import { type CategoryEntry, idsOf } from '../domain/config.js';
import type { Choice } from '../domain/record.js';

/** What the switch of a category shows: yes or no to it and to all its services, or that they differ. */
export function switchState(category: CategoryEntry, draft: Choice): boolean | 'mixed' {
  const answers = idsOf(category).map((id) => draft[id] === true);
  return answers.every(Boolean) || (answers.some(Boolean) && 'mixed');
}

/**
 * The draft after the switch of `id`, the category or one of its services, was turned.
 * While a service is off so is the category itself: what is gated by the category runs for the whole of it only.
 */
export function turn(category: CategoryEntry, draft: Choice, id: string, on: boolean): Choice {
  const turned = id === category.id ? idsOf(category) : [id];
  const next: Record<string, boolean> = { ...draft, ...Object.fromEntries(turned.map((turned) => [turned, on])) };
  next[category.id] = id === category.id ? on : category.services.every((service) => next[service.id] === true);
  return next;
}
