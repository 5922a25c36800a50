import type { GuardRules } from '../../domain/guard.js';
import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

type Style = CSSStyleDeclaration & Record<PropertyKey, unknown>;

const { getAttribute, setAttribute } = Element.prototype;

/** Puts held addresses out of use in what is handed to a native call. */
export const clean = ({ without }: GuardRules, args: unknown[]): void => {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (typeof arg === 'string') args[at] = without(arg);
  }
};

/**
 * Styles and fonts that are made by code. A held address in them is put out of use for as long as they live; that of an
 * element waits, as its attribute does.
 */
export function guardStyles({ realm, rules, elements, inert }: GuardTools): void {
  const probe = inert.createElement('p');
  const { style: probed } = probe;
  /**
   * By our proxies: Chromium has the properties on no prototype, and an observer would come too late where the page asks
   * for a layout in the same task. The owner is an element or a rule, which has no such name.
   */
  const known = new WeakMap<object, readonly [style: Style, owner: Element]>();
  const proxies = new WeakMap<Style, Style>();

  const change = (act: (style: object) => unknown, self: object, args: unknown[]): unknown => {
    const [style, owner] = known.get(self) ?? [self as Style];
    if (!owner?.localName) {
      if (owner) clean(rules, args);
      return act(style);
    }
    const kept = elements.kept(owner, 'style');
    if (kept === null && !args.some((arg) => rules.inText(`${arg}`))) return act(style);
    // What comes of it is worked out where nothing is fetched, and then written as an attribute, which waits.
    setAttribute.call(probe, 'style', kept ?? style.cssText);
    const result = act(probed);
    // Ours by now. The fields of a form may hide the method.
    Element.prototype.setAttribute.call(owner, 'style', getAttribute.call(probe, 'style') ?? '');
    return result;
  };
  const cleaned = (go: () => unknown, _: unknown, args: unknown[]): unknown => {
    clean(rules, args);
    return go();
  };

  for (const name of Object.getOwnPropertyNames(realm)) {
    if (!/Element$|^CSS.*(Rule|Sheet)$|^StylePropertyMap$/.test(name)) continue;
    const prototype = (realm as unknown as Record<string, typeof Element | undefined>)[name]?.prototype;
    wrap<Element>(
      prototype,
      'style',
      (go, owner) => {
        const style = go() as Style;
        let proxy = proxies.get(style);
        if (!proxy) {
          proxy = new Proxy(style, {
            get: (_, key) => style[key],
            set(_, key, value) {
              const args = [value];
              change((style) => Reflect.set(style, key, args[0]), proxy as Style, args);
              return true;
            },
          });
          known.set(proxy, [style, owner]);
          proxies.set(style, proxy);
        }
        return proxy;
      },
      'get',
    );
    if (!/Element$/.test(name))
      wrap(prototype, 'insertRule addRule appendRule replace replaceSync append set style', cleaned);
  }
  wrap(realm, 'FontFace', cleaned);
  const { prototype } = realm.CSSStyleDeclaration;
  wrap<object>(prototype, 'setProperty removeProperty getPropertyValue getPropertyPriority item cssText', change);
  wrap<object>(prototype, 'cssText length', (go, self) => go(known.get(self)?.[0] ?? self), 'get');
}
