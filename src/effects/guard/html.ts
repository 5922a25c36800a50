import type { Rules } from '../../domain/guard.js';
import { attempt } from '../attempt.js';
import type { Elements } from './elements.js';
import { type Realm, wrap } from './wrap.js';

const PLACES = { beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' } as const;

/** Start tags, end tags and comments. */
const TAG = /<!--[^]*?-->|<(\/?[a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/**
 * HTML that is parsed as it is put in. What may hold something is parsed first where nothing is fetched, in the same
 * surroundings, and moved: the nodes are those that the browser makes, and no text is written anew, so that Trusted
 * Types have nothing against it.
 */
export function guardHtml(realm: Realm, { sweep }: Elements, rules: Rules): void {
  // Kept, because ours would ask itself.
  const setHtml = Object.getOwnPropertyDescriptor(realm.Element.prototype, 'innerHTML')?.set;
  const { createContextualFragment } = realm.Range.prototype;
  const inert = realm.document.implementation.createHTMLDocument('');
  const isSuspect = (html: string): boolean => /&#/.test(html) || !!rules.inText(html);

  /** The nodes of `html` in `context`, if it holds anything. */
  const parse = (context: Node | null, html: unknown): Node[] | undefined =>
    attempt(() => {
      if (context?.nodeType !== 1 || !isSuspect(`${html}`)) return undefined;
      const shell = inert.importNode(context as Element, false);
      setHtml?.call(shell, html);
      // Where scripts run, this holds text and no elements.
      for (const part of shell.querySelectorAll('noscript')) part.textContent = part.innerHTML;
      return sweep(shell) ? [...shell.childNodes] : undefined;
    });

  for (const { prototype } of [realm.Element, realm.ShadowRoot])
    wrap<Element & ShadowRoot>(prototype, 'innerHTML setHTMLUnsafe', (go, self, [html]) => {
      const { localName } = self;
      if (localName === 'style') {
        self.textContent = `${html}`;
        return undefined;
      }
      // What is in a template fetches nothing, and is looked at when it leaves.
      const nodes = localName === 'template' ? undefined : parse(self.host ?? self, html);
      return nodes ? self.replaceChildren(...nodes) : go();
    });
  wrap<Element>(realm.Element.prototype, 'outerHTML', (go, self, [html]) => {
    const nodes = parse(self.parentNode, html);
    return nodes ? self.replaceWith(...nodes) : go();
  });
  wrap<Element>(realm.Element.prototype, 'insertAdjacentHTML', (go, self, [place, html]) => {
    const method = PLACES[`${place}`.toLowerCase() as keyof typeof PLACES];
    const nodes = method && parse(/d$/.test(method) ? self : self.parentNode, html);
    return nodes ? self[method](...nodes) : go();
  });
  wrap<Range>(realm.Range.prototype, 'createContextualFragment', (go, self, args) => {
    const around = self.startContainer;
    const context = around.nodeType === 1 ? around : (around.parentElement ?? inert.body);
    const fragment = attempt(() => {
      if (!isSuspect(`${args[0]}`)) return undefined;
      const range = inert.createRange();
      range.selectNodeContents(inert.importNode(context, false));
      const fragment = createContextualFragment.call(range, args[0] as string);
      return sweep(fragment) ? self.startContainer.ownerDocument?.adoptNode(fragment) : undefined;
    });
    return fragment ?? go();
  });
  // The parser takes text alone here, which may begin or end in the middle of anything but a tag.
  wrap<Document, string[]>(realm.Document.prototype, 'write writeln', (go, _, args) => {
    attempt(() => {
      for (const [at, text] of args.entries()) if (isSuspect(`${text}`)) args[at] = rewrite(`${text}`);
    });
    return go();
  });

  const rewrite = (html: string): string => {
    /** The element whose text is no HTML. */
    let raw = '';
    return html.replace(TAG, (tag: string, name = '') => {
      const local = name.toLowerCase();
      if (raw || !name) {
        if (local === `/${raw}`) raw = '';
        return tag;
      }
      if (/^(script|style|textarea|title|noscript)$/.test(local)) raw = local;
      const template = inert.createElement('template');
      template.innerHTML = tag;
      const element = template.content.firstElementChild;
      return element && sweep(element) ? element.outerHTML.replace(/<\/[^<]*$/, '') : tag;
    });
  };
}
