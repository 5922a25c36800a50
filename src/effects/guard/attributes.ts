import { NAMES } from './elements.js';
import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

/** Addresses that are written to an element by property, by attribute, or by a node that is an attribute. */
export function guardAttributes({ realm, elements }: GuardTools): void {
  const { write } = elements;
  // Read from the browser itself, so that no element is forgotten.
  for (const name of Object.getOwnPropertyNames(realm))
    if (/Element$/.test(name))
      wrap<Element>(
        (realm as unknown as Record<string, typeof Element | undefined>)[name]?.prototype,
        `${NAMES.join(' ')} imageSrcset`,
        (go, element, [value], key) => write(go, element, key, value),
      );
  const { prototype } = realm.Element;
  wrap<Element>(prototype, 'setAttribute', (go, element, [name, value]) => write(go, element, name, value));
  wrap<Element>(prototype, 'setAttributeNS', (go, element, [, name, value]) => write(go, element, name, value));
  wrap<Element, [Attr]>(prototype, 'setAttributeNode setAttributeNodeNS', (go, element, [attribute]) =>
    write(go, element, attribute?.name, attribute?.value),
  );
  wrap<Element>(prototype, 'removeAttribute toggleAttribute', (go, element, [name]) => write(go, element, name, ''));
  wrap<Attr>(realm.Attr.prototype, 'value', (go, { name, ownerElement }, [value]) =>
    ownerElement ? write(go, ownerElement, name, value) : go(),
  );
}
