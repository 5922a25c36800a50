import { isGranted } from '../domain/choice.js';
import type { Settings } from '../domain/config.js';
import { type Change, diff } from '../domain/diff.js';
import type { Choice } from '../domain/record.js';
import type { Integration } from '../integrations/integration.js';

/** The choice in force, and the one reaction to it. */
export interface Reaction {
  readonly choice: Choice;
  granted(id: string): boolean;
  /** Resolves once `id` is granted. */
  when(id: string): Promise<void>;
  /** Vendors are told first, so that nothing is let through to one that still believes in a no. */
  apply(choice: Choice, tellVendors: boolean, release: () => void): Change;
}

export function createReaction(settings: Settings, integrations: readonly Integration[]): Reaction {
  let choice: Choice = {};
  const waiting = new Set<{ id: string; resolve: () => void }>();
  const granted = (id: string): boolean => isGranted(settings, choice, id);
  return {
    get choice() {
      return choice;
    },
    granted,
    when: (id) =>
      new Promise((resolve) => {
        if (granted(id)) resolve();
        else waiting.add({ id, resolve });
      }),
    apply(next, tellVendors, release) {
      const change = diff(choice, next);
      choice = next;
      if (tellVendors) for (const integration of integrations) integration.update(granted);
      release();
      for (const wait of waiting) if (granted(wait.id) && waiting.delete(wait)) wait.resolve();
      return change;
    },
  };
}
