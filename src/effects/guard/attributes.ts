import { NAMES } from './elements.js';
import { guardStyle } from './styles.js';
import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

/** Addresses that are written to an element by property, by attribute, or by a node that is an attribute. */
export function guardAttributes({ realm, rules, elements, inert }: GuardTools): void {
  const { write, forget } = elements;
  // Read from the browser itself, so that no element is forgotten.
  for (const name of Object.getOwnPropertyNames(realm)) {
    const { prototype } = (/Element$/.test(name) && (realm as unknown as Record<string, typeof Element>)[name]) || {};
    for (const key of prototype ? Object.getOwnPropertyNames(prototype) : []) {
      if (!NAMES.includes(key.toLowerCase())) continue;
      wrap<Element>(prototype, key, (go, element, [value]) => write(go, element, key, value));
      if (prototype && key === 'style') guardStyle(rules, prototype, inert);
    }
  }
  const { prototype } = realm.Element;
  wrap<Element>(prototype, 'setAttribute', (go, element, [name, value]) => write(go, element, name, value));
  wrap<Element>(prototype, 'setAttributeNS', (go, element, [, name, value]) => write(go, element, name, value));
  wrap<Element, [Attr]>(prototype, 'setAttributeNode setAttributeNodeNS', (go, element, [attribute]) =>
    write(go, element, attribute?.name, attribute?.value),
  );
  wrap<Element>(prototype, 'removeAttribute', (go, element, [name]) => {
    go();
    forget(element, name);
  });
  wrap<Attr>(realm.Attr.prototype, 'value', (go, { name, ownerElement }, [value]) =>
    ownerElement ? write(go, ownerElement, name, value) : go(),
  );
}
