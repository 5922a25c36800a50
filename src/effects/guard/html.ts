import { attempt } from '../attempt.js';
import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

/** What puts nodes where HTML would go. */
const METHODS: { readonly [place: string]: 'before' | 'prepend' | 'append' | 'after' | 'replaceWith' } = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
  outerHTML: 'replaceWith',
};

/**
 * HTML that is parsed as it is put in. What may hold something is parsed first where nothing is fetched, in the same
 * surroundings, and moved: the nodes are those that the browser makes, and no text is written anew, so that Trusted
 * Types have nothing against it.
 */
export function guardHtml({ realm, rules, elements, inert }: GuardTools): void {
  const { Document, Element, Range, ShadowRoot, document } = realm;
  // Kept, because ours would ask itself.
  const setHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set;
  const { createContextualFragment } = Range.prototype;

  /** What `make` makes of `html`, out of a copy of `context`, if it is to be held. */
  const parse = <Made extends ParentNode & Node>(
    context: Node | null,
    html: unknown,
    make: (shell: Element) => Made,
  ): Made | undefined =>
    attempt(() => {
      if (!/&#/.test(`${html}`) && !rules.inText(`${html}`)) return undefined;
      const made = make(inert.importNode((context?.nodeType === 11 ? inert.body : context) as Element, false));
      // Where scripts run, this holds text and no elements.
      for (const part of made.querySelectorAll('noscript')) part.textContent = part.innerHTML;
      return elements.sweep(made) ? made : undefined;
    });

  for (const { prototype } of [Element, ShadowRoot])
    wrap<Element & ShadowRoot>(
      prototype,
      'innerHTML setHTMLUnsafe outerHTML insertAdjacentHTML',
      (go, self, args, key) => {
        const html = args.at(-1);
        const method = METHODS[args[1] ? `${args[0]}`.toLowerCase() : key];
        // CSS is no HTML, and what is in a template fetches nothing, and is looked at when it leaves.
        if (!method && self.localName === 'template') return go();
        if (!method && self.localName === 'style') {
          self.textContent = `${html}`;
          return undefined;
        }
        const shell = parse(/[tr]e|[rW]/.test(method ?? '') ? self.parentNode : (self.host ?? self), html, (shell) => {
          setHtml?.call(shell, html);
          return shell;
        });
        return shell ? self[method ?? 'replaceChildren'](...shell.childNodes) : go();
      },
    );
  wrap<Range>(Range.prototype, 'createContextualFragment', (go, { startContainer }, [html]) => {
    const context = startContainer.nodeType === 1 ? startContainer : (startContainer.parentElement ?? inert.body);
    const fragment = parse(context, html, (shell) => {
      const range = inert.createRange();
      range.selectNodeContents(shell);
      return createContextualFragment.call(range, html as string);
    });
    return fragment ? document.adoptNode(fragment) : go();
  });
  // The parser takes text alone here, which may begin or end in the middle of anything but a tag.
  wrap<Document>(Document.prototype, 'write writeln', (go, _, args) => {
    for (const [at, text] of args.entries()) {
      const written = `${text}`.replace(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi, (tag) => {
        const shell = parse(inert.body, tag, (shell) => {
          setHtml?.call(shell, tag);
          return shell;
        });
        return shell ? shell.innerHTML.replace(/<\/[^<]*$/, '') : tag;
      });
      // Else it stays what it is, such as `TrustedHTML`.
      if (written !== `${text}`) args[at] = written;
    }
    return go();
  });
}
