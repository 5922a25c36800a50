import { listen } from './events.js';

/** Calls when the visitor types into the page, and not into what is ours; what a script fills in does not count. Returns the way out. */
export const whenTyped = (then: () => void): (() => void) =>
  listen(
    document,
    'input',
    (event) => event.isTrusted && !/^askfirst-/.test((event.target as Element).localName) && then(),
    true,
  );
