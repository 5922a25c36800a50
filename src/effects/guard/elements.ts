import type { GuardRules } from '../../domain/guard.js';
import { attempt } from '../attempt.js';
import { HELD } from '../gate.js';

/** Turns elements that nobody declared into declared ones, which the gate lets through. */
export interface Elements {
  /**
   * Looks at a node and all that is in it, before it comes where it would fetch.
   * @param dry changes nothing
   * @returns whether there is any to hold
   */
  sweep(root: Node, dry?: true): boolean;
  /** Writes an attribute, unless it is to be held. */
  write(go: () => unknown, element: Element, name: unknown, value: unknown): unknown;
  /** Whether a node is in no document yet, nor in a shadow root, whose host comes into one unseen. */
  isApart(node: Node): boolean;
  /**
   * Keeps CSS that comes into a style element of the document, for later; what was kept before is forgotten.
   * @param before what stands in the element, if it stays there
   * @returns the CSS with held addresses put out of use
   */
  css(style: Element, text: string, before?: string): string;
  /** What we hold under the name of an attribute; null where that is nothing, or is the page's own. */
  kept(element: Element, name: string): string | null;
  /** What the page has taken back does not come later either. */
  forget(element: Element, name: string): void;
  /** Lets through what the gate does not know: sources of plug-ins, posters, styles, the text of frames. */
  release(root: ParentNode): void;
}

/** Attributes that hold addresses (`css` stands for the text of a style element), and the type, by which a script is held; `HOLDERS` counts on their order. Those that the gate does not know are put back by us. */
export const NAMES = 'href xlink:href src srcset data poster background imagesrcset ping srcdoc style css type'.split(
  ' ',
);

/**
 * What we hold is marked by a name that nobody can guess, which copies and `innerHTML` carry along: else markup that
 * was cleaned of scripts could hand us one under our own names, and we would bring it to life.
 */
export const OURS = `data-held-${Math.random().toString(36).slice(2)}-`;

/**
 * Elements that may hold an address, but for links that are only followed: most of a page hold none, which a browser tells
 * soonest. The first two names are one here, in any namespace; the last two stand where others do.
 */
const HOLDERS = `style,[*|href]:not(a):not(area):not(base),[${NAMES.slice(2, -2).join('],[')}]`;

// Kept, because they are wrapped later, and because the fields of a form may hide them.
const {
  getAttribute: get,
  setAttribute: set,
  removeAttribute: remove,
  getAttributeNames: names,
  hasAttributes: has,
  querySelectorAll: find,
} = Element.prototype;
const { getRootNode: rootOf } = Node.prototype;

const CONSENT = 'data-consent';
const PLAIN = 'text/plain';
const isGates = (name: string): boolean => (HELD as readonly string[]).includes(name);
const held = (name: string): string => (isGates(name) ? 'data-' : OURS) + name;
const isScript = ({ localName }: Element): boolean => localName === 'script';

/** @param wait keeps a call until `id` is granted, if its service asks for that */
export function createElements(
  rules: GuardRules,
  granted: (id: string) => boolean,
  wait: (id: string, go: () => void) => unknown,
): Elements {
  /** Nothing is kept before that, and so nothing to be forgotten. */
  let keeps = false;

  const kept = (element: Element, name: string): string | null =>
    get.call(element, OURS + name) === null ? null : get.call(element, held(name));

  const forget = (element: Element, name: string): void => {
    if (!keeps || get.call(element, OURS + name) === null) return;
    remove.call(element, held(name));
    remove.call(element, OURS + name);
  };

  const judge = (element: Element, name: string, value: string): string | undefined => {
    const { localName } = element;
    if (name === 'type')
      return isScript(element) ? rules.address(get.call(element, 'src') ?? get.call(element, 'href') ?? '') : undefined;
    // Here an address stands among other text.
    if (/set|ping|doc|style/.test(name)) return rules.inText(value);
    // A link that fetches nothing, such as `canonical`; one that does not say yet may.
    const rel = localName === 'link' && get.call(element, 'rel');
    if (/^(a|area|base)$|-/.test(localName) || (rel && !/style|pre|icon|manifest|dict/i.test(rel))) return undefined;
    return rules.address(value);
  };

  const keep = (element: Element, name: string, value: string, id: string): void => {
    const { async, localName } = element as HTMLScriptElement;
    set.call(element, CONSENT, id);
    if (!isScript(element)) {
      keeps = true;
      set.call(element, OURS + name, '');
      set.call(element, held(name), value);
      if (name === 'style') set.call(element, name, rules.without(value));
      // A pixel that is nowhere in the document is a request in disguise.
      if (localName === 'img') wait(id, () => element.isConnected || put(element, name, value));
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

  const write = (go: () => unknown, element: Element, given: unknown, value: unknown): unknown => {
    const name = `${given}`.toLowerCase();
    if (!NAMES.includes(name)) return go();
    // Without a type a script runs.
    const id = attempt(() => (value || name === 'type' ? judge(element, name, `${value}`) : undefined));
    if (!id) {
      forget(element, name);
      return go();
    }
    keep(element, name, `${value}`, id);
    return isScript(element) && name !== 'type' ? go() : undefined;
  };

  /** Puts back what was held, or holds what names a second service that is not granted. SVG 2 has done without the prefix, and needs no namespace. */
  const put = (element: Element, given: string, value: string): unknown => {
    const name = given.replace('xlink:', '');
    return write(() => set.call(element, name, value), element, name, value);
  };

  const css = (style: Element, text: string, before = ''): string => {
    const all = (before && (kept(style, 'css') ?? before)) + text;
    const id = rules.inText(all);
    if (id) keep(style, 'css', all, id);
    else forget(style, 'css');
    return rules.without(text);
  };

  const hold = (element: Element, dry?: true): boolean => {
    const isStyle = element.localName === 'style';
    // Most elements are done with here.
    if (!isStyle && !has.call(element)) return false;
    return !!attempt(() => {
      let found = false;
      if (isStyle) {
        const text = element.textContent;
        found = !!rules.inText(text);
        if (found && !dry) {
          element.textContent = rules.without(text);
          css(element, text);
        }
      }
      for (const name of names.call(element)) {
        if (!NAMES.includes(name)) continue;
        const value = get.call(element, name) as string;
        const id = judge(element, name, value);
        if (!id) continue;
        found = true;
        if (dry) continue;
        keep(element, name, value, id);
        if (!isScript(element) && name !== 'style') remove.call(element, name);
      }
      return found;
    });
  };

  const isApart = (node: Node): boolean =>
    node.isConnected === false && !(rootOf.call(node) as Partial<ShadowRoot>).host;

  return {
    isApart,
    css: (style, text, before) => (isApart(style) ? text : css(style, text, before)),
    sweep: (root, dry) =>
      !!attempt(() => {
        // What no field of a form can make of it is nothing. A fragment has the method from elsewhere.
        const isElement = !!(root as Element).localName;
        let found = isElement && hold(root as Element, dry);
        if ((root as ParentNode & Node).firstElementChild)
          for (const element of isElement ? find.call(root, HOLDERS) : (root as ParentNode).querySelectorAll(HOLDERS))
            found = hold(element, dry) || found;
        return found;
      }),
    write,
    kept,
    forget,
    release(root) {
      for (const element of root.querySelectorAll(`[${CONSENT}]`))
        for (const name of NAMES) {
          const value = isGates(name) ? null : kept(element, name);
          if (value === null || !granted(get.call(element, CONSENT) as string)) continue;
          forget(element, name);
          attempt(() => {
            if (name === 'css') element.textContent = value;
            else put(element, name, value);
          });
        }
    },
  };
}
