import type { GuardRules } from '../../domain/guard.js';
import { attempt } from '../attempt.js';
import { guardAttributes } from './attributes.js';
import { createElements } from './elements.js';
import { guardHtml } from './html.js';
import { guardInsertion } from './insert.js';
import { guardNavigation } from './navigation.js';
import { guardRequests } from './requests.js';
import { guardStorage } from './storage.js';
import { guardStyles } from './styles.js';
import type { Wait } from './tools.js';
import { guardWorkers } from './workers.js';
import { keepText, type Realm, wrap } from './wrap.js';

const PARTS = [
  keepText,
  guardAttributes,
  guardHtml,
  guardInsertion,
  guardRequests,
  guardWorkers,
  guardStyles,
  guardStorage,
  guardNavigation,
];

const MARK = Symbol.for('askfirst:guard');

/**
 * Patches the page, and each frame of its origin that code looks into: a frame has functions of its own, which
 * libraries fetch from there when they mistrust the page's.
 * @returns a function that goes over every document and shadow root in which something may wait; nothing where a guard
 * is at work already
 */
export function installGuard(
  rules: GuardRules,
  granted: (id: string) => boolean,
  wait: Wait,
): ((visit: (root: ParentNode) => void) => void) | undefined {
  const elements = createElements(rules, granted, wait);
  let roots: WeakRef<ParentNode>[] = [];
  let room = 99;

  const watch = (root: ParentNode): void => {
    if (roots.length > room) {
      roots = roots.filter((known) => known.deref());
      room = 2 * roots.length + 99;
    }
    roots.push(new WeakRef(root));
  };

  const install = (realm: Realm): boolean => {
    if (MARK in realm) return false;
    Object.defineProperty(realm, MARK, { value: true });
    const inert = realm.document.implementation.createHTMLDocument('');
    // One by one: what a browser does not have must not take the rest along.
    for (const part of PARTS) attempt(() => part({ realm, rules, elements, wait, inert }));
    watch(realm.document);
    wrap(realm.Element.prototype, 'attachShadow', (go) => {
      const root = go() as ShadowRoot;
      watch(root);
      return root;
    });
    wrap(
      realm.HTMLIFrameElement.prototype,
      'contentWindow contentDocument',
      (go) => {
        const found = go() as Document | Realm | null;
        // A frame of another origin throws.
        attempt(() => install((found as Document).defaultView ?? (found as Realm)));
        return found;
      },
      'get',
    );
    // There are other ways to a frame's window: `window[0]`, and its name.
    realm.document.addEventListener('load', ({ target }) => (target as HTMLIFrameElement).contentWindow, true);
    return true;
  };

  if (!install(window)) return undefined;
  // What the parser puts in can be kept from running, though a browser may have fetched it ahead.
  const parsed = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations)
      for (const node of addedNodes)
        if (elements.sweep(node) && /^(iframe|object|embed)$/.test((node as Element).localName))
          (node as Element).replaceWith(node);
  });
  parsed.observe(document, { childList: true, subtree: true });
  window.addEventListener('DOMContentLoaded', () => parsed.disconnect());
  return (visit) => {
    for (const root of roots) {
      const known = root.deref();
      if (known) {
        attempt(() => elements.release(known));
        attempt(() => visit(known));
      }
    }
  };
}
