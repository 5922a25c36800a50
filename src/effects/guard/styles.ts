import type { GuardRules } from '../../domain/guard.js';
import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

type Style = CSSStyleDeclaration & Record<PropertyKey, unknown>;

const { getAttribute, setAttribute } = Element.prototype;

/** Style sheets and fonts that are made by code. A held address in them is put out of use for as long as they live. */
export function guardSheets({ realm, rules }: GuardTools): void {
  const { StylePropertyMap } = realm as { StylePropertyMap?: { prototype: object } };
  for (const owner of [realm.CSSStyleSheet.prototype, StylePropertyMap?.prototype, realm])
    wrap(owner, 'insertRule addRule replace replaceSync append set FontFace', (go, _, args) => {
      for (const [at, arg] of args.entries()) if (typeof arg === 'string') args[at] = rules.without(arg);
      return go();
    });
}

/**
 * The `style` of elements. Chromium has its properties on no prototype, so that a proxy must stand before the object;
 * an observer would come too late where the page asks for a layout in the same task.
 * @param inert a document where nothing is fetched
 */
export function guardStyle(rules: GuardRules, prototype: object, inert: Document): void {
  const native = Object.getOwnPropertyDescriptor(prototype, 'style')?.get;
  const proxies = new WeakMap<Style, Style>();
  const probe = inert.createElement('p');
  const proxyOf = (element: Element, style: Style): Style => {
    // What comes of it is worked out where nothing is fetched, and then written as an attribute, which waits.
    const keep = (act: (style: Style) => unknown): unknown => {
      setAttribute.call(probe, 'style', getAttribute.call(element, 'data-held-style') ?? style.cssText);
      act(native?.call(probe));
      // Ours by now. The fields of a form may hide the method.
      return Element.prototype.setAttribute.call(element, 'style', getAttribute.call(probe, 'style') ?? '');
    };
    return new Proxy(style, {
      get(_, key) {
        const value = style[key];
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          const act = (style: Style): unknown => (style[key] as typeof value)(...args);
          return args.some((arg) => rules.inText(`${arg}`)) ? keep(act) : act(style);
        };
      },
      set(_, key, value) {
        if (rules.inText(`${value}`)) keep((style) => Object.assign(style, { [key]: value }));
        else (style as Record<PropertyKey, unknown>)[key] = value;
        return true;
      },
    });
  };
  wrap<Element>(
    prototype,
    'style',
    (go, element) => {
      const style = go() as Style;
      const known = proxies.get(style) ?? proxyOf(element, style);
      proxies.set(style, known);
      return known;
    },
    'get',
  );
}
