import { listen } from './events.js';

/**
 * Calls when the visitor begins to fill a form, one of ours included: a switch for a category or a service is none, and
 * what a script fills in does not count. Returns the way out.
 */
export const whenTyped = (then: () => void): (() => void) =>
  listen(
    document,
    'input',
    (event) => (event.composedPath()[0] as HTMLElement).dataset.toggle || (event.isTrusted && then()),
    true,
  );
