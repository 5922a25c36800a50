import { attempt } from '../attempt.js';
import { OURS } from './elements.js';
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

/** Behind what an address may hide: character references, but those that stand in every page, and space that browsers leave out. */
const HIDDEN = /&(?!amp|nbsp|[lg]t|quot)|[\\/]\s+[\\/]/;

const MARKS = new RegExp(` ${OURS}\\w+=""`, 'g');

const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/i;

/** Tags, with the text behind them where that runs or is seen, and is no HTML. */
const TAGS = new RegExp(`<(script|style|textarea|title)(?=[\\s/>])[^]*?(?=</\\1|$)|${TAG.source}`, 'gi');

/**
 * HTML that is parsed as it is put in. What may hold something is parsed first where nothing is fetched, in the same
 * surroundings, and moved: the nodes are those that the browser makes, and no text is written anew, so that Trusted
 * Types have nothing against it.
 */
export function guardHtml({ realm, rules, elements, inert }: GuardTools): void {
  const { Document, Element, Range, ShadowRoot, document } = realm;
  /** What we parse ourselves goes to the browser. */
  let isOurs = false;

  const rangeIn = (shell: Node): Range => {
    const range = inert.createRange();
    range.selectNodeContents(shell);
    return range;
  };

  /** What `make` makes of `html`, out of a copy of `context` or in it, if it is to be held. */
  const parse = (
    context: Node | null,
    html: string,
    make: (shell: Element) => unknown,
  ): DocumentFragment | undefined => {
    if (isOurs) return undefined;
    if (!HIDDEN.test(html) && !rules.inText(html)) return undefined;
    isOurs = true;
    const found = attempt(() => {
      const shell = inert.importNode((context?.nodeType === 11 ? inert.body : context) as Element, false);
      const made = (make(shell) as DocumentFragment | undefined) ?? rangeIn(shell).extractContents();
      // Where scripts run, this holds text and no elements.
      for (const part of made.querySelectorAll('noscript')) part.textContent = part.innerHTML;
      return elements.sweep(made) && made;
    });
    isOurs = false;
    return found || undefined;
  };

  for (const { prototype } of [Element, ShadowRoot])
    wrap<Element & ShadowRoot>(
      prototype,
      'innerHTML setHTML setHTMLUnsafe outerHTML insertAdjacentHTML',
      (go, self, args, key) => {
        const at = key[2] === 's' ? 1 : 0;
        const html = args[at] as string;
        const method = METHODS[at ? `${args[0]}`.toLowerCase() : key];
        const isOutside = /[bfW]/.test(method ?? '');
        // A place that is none, and what is in a template: that fetches nothing, and is looked at when it leaves.
        if (!method && (at || self.localName === 'template')) return go();
        // CSS is no HTML.
        if (self.localName === 'style' && !isOutside) {
          if (method) self[method](`${html}`);
          else self.textContent = `${html}`;
          return undefined;
        }
        const fragment = parse(isOutside ? self.parentNode : (self.host ?? self), `${html}`, (shell) => {
          if (key[0] === 's') (shell as unknown as Record<string, (...args: unknown[]) => void>)[key]?.(...args);
          else shell.innerHTML = html;
        });
        return fragment ? self[method ?? 'replaceChildren'](fragment) : go();
      },
    );
  wrap<Range>(Range.prototype, 'createContextualFragment', (go, { startContainer }, [html]) => {
    const context = startContainer.nodeType === 1 ? startContainer : (startContainer.parentElement ?? inert.body);
    const fragment = parse(context, `${html}`, (shell) => rangeIn(shell).createContextualFragment(html as string));
    return fragment ? document.adoptNode(fragment) : go();
  });
  // The parser takes text alone here, which may begin or end in the middle of anything but a tag.
  wrap<Document>(Document.prototype, 'write writeln', (go, _, args) => {
    for (let at = 0; at < args.length; at++) {
      const text = `${args[at]}`;
      const written = text.replace(TAGS, (part) =>
        part.replace(TAG, (tag) => {
          const fragment = parse(inert.body, tag, (shell) => {
            shell.innerHTML = tag;
          });
          if (!fragment) return tag;
          inert.body.replaceChildren(fragment);
          return inert.body.innerHTML.replace(/<\/[^<]*$/, '').replace(MARKS, '');
        }),
      );
      // Else it stays what it is, such as `TrustedHTML`.
      if (written !== text) args[at] = written;
    }
    return go();
  });
}
