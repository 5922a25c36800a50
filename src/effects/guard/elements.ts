import type { GuardRules } from '../../domain/guard.js';
import { attempt } from '../attempt.js';
import { HELD } from '../gate.js';

/** Turns elements that nobody declared into declared ones, which the gate lets through. */
export interface Elements {
  /** Looks at a node and all that is in it, before it comes where it would fetch. Returns whether it holds any. */
  sweep(root: Node): boolean;
  /** Writes an attribute, unless it is to be held. */
  write(go: () => unknown, element: Element, name: unknown, value: unknown): unknown;
  /**
   * Keeps CSS that comes into a style element of the document, for later.
   * @param before what stands in the element, if it stays there
   * @returns the CSS with held addresses put out of use
   */
  css(style: Element, text: string, before?: string): string;
  /** What the page has taken back does not come later either. */
  forget(element: Element, name: unknown): void;
  /** Lets through what the gate does not know: sources of plug-ins, posters, styles, the text of frames. */
  release(root: ParentNode): void;
}

/** Attributes that hold addresses, and the type, by which a script is held. Those that the gate does not know are put back by us. */
export const NAMES = 'src srcset href xlink:href data poster background imagesrcset ping srcdoc style type'.split(' ');

// Kept, because they are wrapped later, and because the fields of a form may hide them.
const {
  getAttribute: get,
  setAttribute: set,
  removeAttribute: remove,
  getAttributeNames: names,
  hasAttributes: has,
  querySelectorAll: find,
} = Element.prototype;

const CONSENT = 'data-consent';
const PLAIN = 'text/plain';
const held = (name: string): string => ((HELD as readonly string[]).includes(name) ? 'data-' : 'data-held-') + name;
const isScript = ({ localName }: Element): boolean => localName === 'script';

/** @param wait keeps a call until `id` is granted, if its service asks for that */
export function createElements(
  rules: GuardRules,
  granted: (id: string) => boolean,
  wait: (id: string, go: () => void) => unknown,
): Elements {
  /** What we hold: an attribute of the page's own that looks alike is left alone. */
  const ours = new WeakSet<Element>();

  const judge = (element: Element, name: string, value: string): string | undefined => {
    const { localName } = element;
    if (name === 'type')
      return isScript(element) ? rules.address(get.call(element, 'src') ?? get.call(element, 'href') ?? '') : undefined;
    // Here an address stands among other text.
    if (/set|ping|doc|style/.test(name)) return rules.inText(value);
    // A link that fetches nothing, such as `canonical`; one that does not say yet may.
    const rel = localName === 'link' && get.call(element, 'rel');
    if (/^(a|area|base)$|-/.test(localName) || (rel && !/style|pre|icon|manifest/i.test(rel))) return undefined;
    return rules.address(value);
  };

  const keep = (element: Element, name: string, value: string, id: string): void => {
    const { async, localName } = element as HTMLScriptElement;
    set.call(element, CONSENT, id);
    ours.add(element);
    if (!isScript(element)) {
      set.call(element, held(name), value);
      if (name === 'style') set.call(element, name, rules.without(value));
      // A pixel that is nowhere in the document is a request in disguise.
      if (localName === 'img') wait(id, () => element.isConnected || set.call(element, name, value));
      return;
    }
    const type = name === 'type' ? value : get.call(element, 'type');
    set.call(element, 'type', PLAIN);
    // What the page itself declared keeps its place in the order.
    if (type === PLAIN) return;
    if (type) set.call(element, 'data-type', type);
    // A script that code has made waits for nobody.
    if (async) set.call(element, 'async', '');
  };

  const css = (style: Element, text: string, before = ''): string => {
    const id = rules.inText(text);
    if (!id) return text;
    keep(style, 'css', (before && (get.call(style, held('css')) ?? before)) + text, id);
    return rules.without(text);
  };

  const hold = (element: Element): boolean => {
    const isStyle = element.localName === 'style';
    // Most elements are done with here.
    if (!isStyle && !has.call(element)) return false;
    return !!attempt(() => {
      let found = false;
      if (isStyle) {
        const clean = css(element, element.textContent);
        found = clean !== element.textContent;
        if (found) element.textContent = clean;
      }
      for (const name of names.call(element)) {
        if (!NAMES.includes(name)) continue;
        const value = get.call(element, name) as string;
        const id = judge(element, name, value);
        if (!id) continue;
        found = true;
        keep(element, name, value, id);
        if (!isScript(element) && name !== 'style') remove.call(element, name);
      }
      return found;
    });
  };

  const forget = (element: Element, name: unknown): void => {
    if (ours.has(element)) remove.call(element, held(`${name}`));
  };

  return {
    css: (style, text, before) => (style.isConnected ? css(style, text, before) : text),
    sweep(root) {
      let found = root.nodeType === 1 && hold(root as Element);
      if ((root as ParentNode & Node).firstElementChild)
        // A fragment has the method from elsewhere, and needs not fear a form.
        for (const element of root.nodeType === 1 ? find.call(root, '*') : (root as ParentNode).querySelectorAll('*'))
          found = hold(element) || found;
      return found;
    },
    write(go, element, given, value) {
      const name = `${given}`.toLowerCase();
      if (!NAMES.includes(name)) return go();
      const id = attempt(() => (value ? judge(element, name, `${value}`) : undefined));
      if (id) keep(element, name, `${value}`, id);
      if (id && (!isScript(element) || name === 'type')) return undefined;
      const result = go();
      if (!id) forget(element, name);
      return result;
    },
    forget,
    release(root) {
      for (const element of root.querySelectorAll(`[${CONSENT}]`))
        for (const name of [...NAMES, 'css']) {
          const value = get.call(element, `data-held-${name}`);
          if (value === null || !granted(get.call(element, CONSENT) as string)) continue;
          remove.call(element, `data-held-${name}`);
          attempt(() => {
            if (name === 'css') element.textContent = value;
            // SVG 2 has done without the prefix, and needs no namespace.
            else set.call(element, name.replace('xlink:', ''), value);
          });
        }
    },
  };
}
