import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

const INSERT =
  'appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren moveBefore insertAdjacentElement insertNode surroundContents importNode adoptNode';

const isStyle = (node: Node): node is HTMLStyleElement => (node as Element).localName === 'style';

/** Nodes that are put into a document, or come from one where nothing is fetched (templates, `DOMParser`). */
export function guardInsertion({ realm, elements }: GuardTools): void {
  const { sweep, css } = elements;
  const { Node, Element, CharacterData, DocumentType, Document, DocumentFragment, Range } = realm;
  for (const { prototype } of [Node, Element, CharacterData, DocumentType, Document, DocumentFragment, Range])
    wrap<Node>(prototype, INSERT, (go, self, args) => {
      for (let at = 0; at < args.length; at++) {
        const node = args[at] as Node | null;
        const type = node?.nodeType;
        // Not in the document yet: what was written to it was looked at then, and is once more as it gets there.
        if (type && self.isConnected === false && node.ownerDocument === self.ownerDocument) continue;
        if (type && type !== 3) sweep(node);
        else if (node && isStyle(self)) {
          if (type) node.textContent = css(self, node.textContent ?? '', self.textContent);
          else args[at] = css(self, `${node}`, self.textContent);
        }
      }
      return go();
    });
  // Of its own, so that every other element writes its text as before.
  const style = realm.HTMLStyleElement.prototype;
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  if (text) Object.defineProperty(style, 'textContent', text);
  wrap<HTMLStyleElement>(style, 'textContent', (go, self, args) => {
    args[0] = css(self, `${args[0] ?? ''}`);
    return go();
  });
}
