import { listen } from './events.js';
import { ROOT } from './root.js';

/** Calls when the visitor types into the page; what a script fills in does not count. Returns the way out. */
export const whenTyped = (then: () => void): (() => void) =>
  listen(document, 'input', (event) => event.isTrusted && (event.target as Element).localName !== ROOT && then(), true);
