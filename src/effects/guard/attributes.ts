import type { Elements } from './elements.js';
import { type Realm, wrap } from './wrap.js';

/** Properties that write the attribute of the same name, in small letters. */
const PROPERTIES = 'src srcset href data poster background imageSrcset ping srcdoc type'.split(' ');

/** Addresses that are written to an element by property, by attribute, or by a node that is an attribute. */
export function guardAttributes(realm: Realm, { write, forget }: Elements): void {
  // Read from the browser itself, so that no element is forgotten.
  for (const name of Object.getOwnPropertyNames(realm).filter((name) => /^(HTML|SVG)\w*Element$/.test(name))) {
    const { prototype } = (realm as unknown as Record<string, { prototype: object }>)[name] ?? {};
    for (const key of PROPERTIES)
      wrap<Element>(prototype, key, (go, element, [value]) => write(go, element, key.toLowerCase(), value));
  }
  const { prototype } = realm.Element;
  wrap<Element>(prototype, 'setAttribute', (go, element, [name, value]) =>
    write(go, element, `${name}`.toLowerCase(), value),
  );
  wrap<Element>(prototype, 'setAttributeNS', (go, element, [, name, value]) => write(go, element, `${name}`, value));
  wrap<Element, [Attr]>(prototype, 'setAttributeNode setAttributeNodeNS', (go, element, [attribute]) =>
    write(go, element, attribute?.name, attribute?.value),
  );
  wrap<Element>(prototype, 'removeAttribute', (go, element, [name]) => {
    go();
    forget(element, `${name}`);
  });
  wrap<Attr>(realm.Attr.prototype, 'value', (go, attribute, [value]) =>
    attribute.ownerElement ? write(go, attribute.ownerElement, attribute.name, value) : go(),
  );
}
