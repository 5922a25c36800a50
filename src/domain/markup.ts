import { css, one, type Reader, refresh, spaced, srcset } from './addresses.js';

/** What an element says, by the name of an attribute in lower case. */
export type Read = (attribute: string) => string | undefined;

/** An attribute whose addresses a browser fetches by itself, or tells about a click. */
export interface Fetching {
  readonly attribute: string;
  readonly addresses: Reader;
  /** The name under which the gate gives it back (`data-` before it holds it); without it, nothing can hold it. */
  readonly held: string | undefined;
}

/** The links at which a browser fetches or connects. */
const LINKS =
  /^(?:stylesheet|preload|prefetch|preconnect|dns-prefetch|modulepreload|prerender|manifest|icon|mask-icon|apple-touch-icon(?:-precomposed)?)$/;

/** Elements of which only some fetch. */
const WHEN: { readonly [tag: string]: (read: Read) => boolean } = {
  input: (read) => read('type')?.toLowerCase() === 'image',
  link: (read) => spaced(read('rel')?.toLowerCase() ?? '').some((rel) => LINKS.test(rel)),
  meta: (read) => read('http-equiv')?.toLowerCase() === 'refresh',
};

/** Tags, an attribute, how its addresses are read, and what the gate calls it. In HTML, `<image>` is an `<img>`. */
const TABLE: readonly (readonly [tags: string, attribute: string, addresses: Reader, held?: string])[] = [
  ['iframe frame embed img image input audio video source track', 'src', one, 'src'],
  ['img image source', 'srcset', srcset, 'srcset'],
  ['link', 'href', one, 'href'],
  ['image feimage', 'href', one, 'href'],
  ['image feimage', 'xlink:href', one, 'href'],
  ['video', 'poster', one, 'poster'],
  ['*', 'style', css, 'style'],
  // A preload is a hint: nobody misses the one that does not come back.
  ['link', 'imagesrcset', srcset, 'imagesrcset'],
  ['object', 'data', one],
  ['body table thead tbody tfoot tr td th', 'background', one],
  ['a area', 'ping', spaced],
  ['form', 'action', one],
  ['button', 'formaction', one],
  ['meta', 'content', refresh],
];

/** Where an element that is no script fetches from. */
export const fetchings = (tag: string, read: Read): Fetching[] =>
  TABLE.flatMap(([tags, attribute, addresses, held]) =>
    tags === '*' || (tags.split(' ').includes(tag) && WHEN[tag]?.(read) !== false)
      ? { attribute, addresses, held }
      : [],
  );

/** HTML, "JavaScript MIME type essence match". */
const JAVASCRIPT =
  /^(?:(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/;

/** What a script is to a browser (HTML, "prepare the script element"); undefined for what it takes for mere data. */
export function scriptType(read: Read): 'classic' | 'module' | 'rules' | undefined {
  const language = read('language');
  const told = read('type') ?? (language ? `text/${language}` : '');
  if (told === '' || JAVASCRIPT.test(told.trim().toLowerCase())) return 'classic';
  if (/^(?:importmap|speculationrules)$/i.test(told)) return 'rules';
  return told.toLowerCase() === 'module' ? 'module' : undefined;
}
