import type { Rules } from '../../domain/guard.js';
import { type Realm, wrap, wrapClass } from './wrap.js';

/** Style sheets and fonts that are made by code. A held address in them is put out of use for as long as they live. */
export function guardStyles(realm: Realm, rules: Rules): void {
  const clean = (args: unknown[]): void => {
    for (const [at, arg] of args.entries()) if (typeof arg === 'string') args[at] = rules.without(arg);
  };
  wrap(realm.CSSStyleSheet.prototype, 'insertRule addRule replace replaceSync', (go, _, args) => {
    clean(args);
    return go();
  });
  wrapClass(realm, 'FontFace', (make, args) => {
    clean(args);
    return make(args);
  });
}
