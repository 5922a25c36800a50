import { attempt } from '../attempt.js';
import type { Elements } from './elements.js';
import { type Realm, wrap } from './wrap.js';

const INSERT =
  'appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren moveBefore insertAdjacentElement insertNode surroundContents importNode adoptNode';

const isStyle = (node: Node): node is HTMLStyleElement => (node as Element).localName === 'style';

/**
 * Nodes that are put into a document, or come from one where nothing is fetched (templates, `DOMParser`).
 * @param enter is given each frame that has come in
 */
export function guardInsertion(
  realm: Realm,
  { sweep, css }: Elements,
  enter: (frame: HTMLIFrameElement) => void,
): void {
  const { Node, Element, CharacterData, DocumentType, Document, DocumentFragment, Range } = realm;
  for (const { prototype } of [Node, Element, CharacterData, DocumentType, Document, DocumentFragment, Range])
    wrap<Node>(prototype, INSERT, (go, self, args) => {
      attempt(() => {
        for (const [at, arg] of args.entries()) {
          const node = arg as Node | null;
          if (isStyle(self)) {
            const { textContent } = self;
            if (node?.nodeType) node.textContent = css(self, node.textContent ?? '', textContent);
            else if (node) args[at] = css(self, `${node}`, textContent);
          } else if (node?.nodeType) sweep(node);
        }
      });
      const result = go();
      for (const arg of args) if (arg && (arg as Element).localName === 'iframe') enter(arg as HTMLIFrameElement);
      return result;
    });
  wrap<Node>(Node.prototype, 'textContent', (go, self, args) => {
    if (isStyle(self)) args[0] = css(self, `${args[0] ?? ''}`);
    return go();
  });
}
