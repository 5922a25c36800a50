import type { Rules } from '../../domain/guard.js';
import { attempt } from '../attempt.js';
import { HELD } from '../gate.js';

/** Turns elements that nobody declared into declared ones, which the gate lets through. */
export interface Elements {
  /** Looks at one element, before it comes where it would fetch. Returns whether it is held. */
  hold(element: Element): boolean;
  /** The same for a whole subtree. */
  sweep(root: Node): boolean;
  /** Writes an attribute, unless it is to be held. */
  write(go: () => unknown, element: Element, name: string, value: unknown): unknown;
  /**
   * Keeps CSS that comes into a style element of the document, for later.
   * @param before what stands in the element, if it stays there
   * @returns the CSS with held addresses put out of use
   */
  css(style: Element, text: string, before?: string): string;
  /** What the page has taken back does not come later either. */
  forget(element: Element, name: string): void;
  /** Lets through what the gate does not know: sources of plug-ins, posters, styles, the text of frames. */
  release(root: ParentNode): void;
}

// Kept, because they are wrapped later, and because the fields of a form may hide them.
const { getAttribute: get, setAttribute: set, removeAttribute: remove, getAttributeNames: names } = Element.prototype;
const { querySelectorAll: find } = Element.prototype;

const CONSENT = 'data-consent';
/** Attributes that hold addresses; those that are none of the gate's are put back by us. */
const NAMES = /^(src|srcset|href|xlink:href|data|poster|background|imagesrcset|ping|srcdoc|style|type)$/;
const OURS = ['xlink:href', 'data', 'poster', 'background', 'imagesrcset', 'ping', 'srcdoc', 'style', 'css'];
/** Here an address stands among other text. */
const TEXTS = /^(srcset|imagesrcset|ping|srcdoc|style)$/;
const SELECTOR = 'style,[src],[srcset],[*|href],[data],[poster],[background],[imagesrcset],[ping],[srcdoc],[style]';
/** A link that fetches nothing, such as `canonical`. One that does not say yet may. */
const isIdle = (rel: string | null): boolean => !!rel && !/style|pre|icon|manifest/i.test(rel);

const isScript = ({ localName }: Element): boolean => localName === 'script';

/** Everything below `root`; a form may hide the method, and a fragment has one of its own. */
const below = (root: Node): Iterable<Element> =>
  root.nodeType === 1 ? find.call(root, SELECTOR) : ((root as ParentNode).querySelectorAll?.(SELECTOR) ?? []);

/** @param wait keeps a call until `id` is granted, if its service asks for that */
export function createElements(
  rules: Rules,
  granted: (id: string) => boolean,
  wait: (id: string, go: () => void) => unknown,
): Elements {
  /** What we hold: an attribute of the page's own that looks alike is left alone. */
  const ours = new WeakSet<Element>();

  const judge = (element: Element, name: string, value: string): string | undefined => {
    const { localName } = element;
    if (!NAMES.test(name)) return undefined;
    if (name === 'type') {
      const address = isScript(element) && (get.call(element, 'src') ?? get.call(element, 'href'));
      return address ? rules.address(address) : undefined;
    }
    if (TEXTS.test(name)) return rules.inText(value);
    if (localName === 'link' ? isIdle(get.call(element, 'rel')) : /^(a|area|base)$|-/.test(localName)) return undefined;
    return rules.address(value);
  };

  const keep = (element: Element, name: string, value: string, id: string): void => {
    set.call(element, CONSENT, id);
    ours.add(element);
    if (isScript(element)) {
      const { async } = element as HTMLScriptElement;
      const type = name === 'type' ? value : get.call(element, 'type');
      if (type && type !== 'text/plain') set.call(element, 'data-type', type);
      set.call(element, 'type', 'text/plain');
      // A script that code has made waits for nobody.
      if (async) set.call(element, 'async', '');
      return;
    }
    const isGates = HELD.some((held) => held === name);
    set.call(element, isGates ? `data-${name}` : `data-held-${name}`, value);
    if (name === 'style') set.call(element, name, rules.without(value));
    // A pixel that is nowhere in the document is a request in disguise.
    if (element.localName === 'img') wait(id, () => element.isConnected || set.call(element, name, value));
  };

  const look = (element: Element): boolean => {
    let found = false;
    if (element.localName === 'style') {
      const css = element.textContent;
      const id = rules.inText(css);
      if (id) {
        element.textContent = rules.without(css);
        keep(element, 'css', css, id);
        found = true;
      }
    }
    for (const name of names.call(element)) {
      const value = get.call(element, name) as string;
      const id = judge(element, name, value);
      if (!id) continue;
      found = true;
      keep(element, name, value, id);
      if (!isScript(element) && name !== 'style') remove.call(element, name);
    }
    return found;
  };

  const hold = (element: Element): boolean => !!attempt(() => look(element));

  const forget = (element: Element, name: string): void => {
    if (ours.has(element)) for (const held of ['data-', 'data-held-']) remove.call(element, held + name);
  };

  return {
    hold,
    sweep(root) {
      let found = root.nodeType === 1 && hold(root as Element);
      if (root.firstChild) for (const element of attempt(() => below(root)) ?? []) found = hold(element) || found;
      return found;
    },
    write(go, element, name, value) {
      const text = attempt(() => `${value}`);
      const id = text === undefined ? text : attempt(() => judge(element, name, text));
      if (!text || !id) {
        const result = go();
        forget(element, name);
        return result;
      }
      keep(element, name, text, id);
      return isScript(element) && name !== 'type' ? go() : undefined;
    },
    css(style, text, before = '') {
      const id = style.isConnected ? rules.inText(text) : undefined;
      if (!id) return text;
      keep(style, 'css', (before && (get.call(style, 'data-held-css') ?? before)) + text, id);
      return rules.without(text);
    },
    forget,
    release(root) {
      for (const element of root.querySelectorAll(`[${CONSENT}]`))
        for (const name of OURS) {
          const held = `data-held-${name}`;
          const value = get.call(element, held);
          if (value === null || !granted(get.call(element, CONSENT) as string)) continue;
          remove.call(element, held);
          attempt(() => (name === 'css' ? (element.textContent = value) : set.call(element, name, value)));
        }
    },
  };
}
