import { clean } from './styles.js';
import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

const INSERT =
  'appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren moveBefore insertAdjacentElement insertNode surroundContents adoptNode body';

const isStyle = (node: Node | null): node is HTMLStyleElement => (node as Element | null)?.localName === 'style';

/** Nodes that are put into a document, or come from one where nothing is fetched (templates, `DOMParser`). */
export function guardInsertion({ realm, rules, elements, inert }: GuardTools): void {
  const { sweep, css, forget, isApart } = elements;
  const { Node, Element, CharacterData, DocumentType, Document, DocumentFragment, Range } = realm;
  for (const { prototype } of [Node, Element, CharacterData, DocumentType, Document, DocumentFragment, Range])
    wrap<Node>(prototype, INSERT, (go, self, args) => {
      const isOut = self.isConnected === false;
      for (let at = 0; at < args.length; at++) {
        const node = args[at] as Element | null;
        // Not in the document yet: what was written to it was looked at then, and is once more as it gets there. But for
        // style elements in a shadow root, which comes there with its host, and unseen.
        if (isOut && node?.ownerDocument === self.ownerDocument)
          if (!(isStyle(node) || isStyle(self) || node.firstElementChild) || isApart(self)) continue;
        const type = node?.nodeType;
        if (type && type !== 3) sweep(node);
        else if (node && isStyle(self)) {
          if (type) node.textContent = css(self, node.textContent ?? '', self.textContent);
          else args[at] = css(self, `${node}`, self.textContent);
        }
      }
      return go();
    });
  // The copy, and not what is copied: a template must give the same tomorrow. WebKit fetches as it copies.
  wrap<Document>(Document.prototype, 'importNode', (go, self, [node]) =>
    sweep(node as Node, true) ? self.adoptNode(go(inert) as Node) : go(),
  );
  // Of its own, so that every other element writes its text as before.
  const style = realm.HTMLStyleElement.prototype;
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  if (text) Object.defineProperty(style, 'textContent', text);
  wrap<HTMLStyleElement>(style, 'textContent', (go, self, args) => {
    const text = `${args[0] ?? ''}`;
    const { textContent } = self;
    const before = text.startsWith(textContent) ? textContent : '';
    css(self, text.slice(before.length), before);
    if (!isApart(self)) args[0] = rules.without(text);
    return go();
  });
  // What is left of a text is known too late to keep it: it is put out of use for good.
  for (const { prototype } of [CharacterData, Node])
    wrap<Node>(prototype, 'data appendData insertData replaceData nodeValue', (go, { parentNode }, args) => {
      if (isStyle(parentNode)) {
        forget(parentNode, 'css');
        clean(rules, args);
      }
      return go();
    });
}
