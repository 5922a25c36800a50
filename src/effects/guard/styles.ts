import type { Rules } from '../../domain/guard.js';
import { type Realm, wrap } from './wrap.js';

/** Style sheets and fonts that are made by code. A held address in them is put out of use for as long as they live. */
export function guardStyles(realm: Realm, rules: Rules): void {
  for (const owner of [realm.CSSStyleSheet.prototype, realm])
    wrap(owner, 'insertRule addRule replace replaceSync FontFace', (go, _, args) => {
      for (const [at, arg] of args.entries()) if (typeof arg === 'string') args[at] = rules.without(arg);
      return go();
    });
}
