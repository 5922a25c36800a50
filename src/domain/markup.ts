import { css, one, type Reader, refresh, spaced, srcset } from './addresses.js';

/** What an element says, by the name of an attribute in lower case. */
export type Read = (attribute: string) => string | undefined;

/** An attribute whose addresses a browser fetches by itself, or tells about a click. */
interface Fetching {
  readonly attribute: string;
  readonly addresses: Reader;
  /** The name under which the gate gives it back (`data-` before it holds it); without it, nothing can hold it. */
  readonly held: string | undefined;
}

/** The links at which a browser fetches or connects. */
const LINKS =
  /^(?:stylesheet|preload|prefetch|preconnect|dns-prefetch|modulepreload|prerender|manifest|icon|mask-icon|apple-touch-icon(?:-precomposed)?|compression-dictionary)$/;

const isLink = (read: Read): boolean => spaced(read('rel')?.toLowerCase() ?? '').some((rel) => LINKS.test(rel));
const isImage = (read: Read): boolean => read('type')?.toLowerCase() === 'image';
const isRefresh = (read: Read): boolean => read('http-equiv')?.toLowerCase() === 'refresh';

interface Row {
  /** Undefined for all. */
  readonly tags?: string;
  readonly attribute: string;
  readonly addresses: Reader;
  readonly held?: string;
  readonly when?: (read: Read) => boolean;
}

/** In HTML, `<image>` is an `<img>`. */
const TABLE: readonly Row[] = [
  { tags: 'iframe frame embed img image audio video source track', attribute: 'src', addresses: one, held: 'src' },
  { tags: 'input', attribute: 'src', addresses: one, held: 'src', when: isImage },
  { tags: 'img image source', attribute: 'srcset', addresses: srcset, held: 'srcset' },
  { tags: 'link', attribute: 'href', addresses: one, held: 'href', when: isLink },
  // A preload is a hint: nobody misses the one that does not come back.
  { tags: 'link', attribute: 'imagesrcset', addresses: srcset, held: 'imagesrcset', when: isLink },
  { tags: 'image feimage', attribute: 'href', addresses: one, held: 'href' },
  { tags: 'image feimage', attribute: 'xlink:href', addresses: one, held: 'href' },
  { tags: 'video', attribute: 'poster', addresses: one, held: 'poster' },
  { attribute: 'style', addresses: css, held: 'style' },
  ...['mask', 'cursor', 'filter', 'clip-path'].map((attribute) => ({ attribute, addresses: css })),
  { tags: 'object', attribute: 'data', addresses: one },
  { tags: 'body table thead tbody tfoot tr td th', attribute: 'background', addresses: one },
  { tags: 'a area', attribute: 'ping', addresses: spaced },
  { tags: 'form', attribute: 'action', addresses: one },
  { tags: 'button input', attribute: 'formaction', addresses: one },
  { tags: 'meta', attribute: 'content', addresses: refresh, when: isRefresh },
];

/** The attributes at which an element fetches, if it is no script. */
export const fetchings = (tag: string, read: Read): Fetching[] =>
  TABLE.flatMap(({ tags, attribute, addresses, held, when }) =>
    read(attribute) !== undefined && (!tags || tags.split(' ').includes(tag)) && when?.(read) !== false
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
