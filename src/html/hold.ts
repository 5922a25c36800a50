import { css, declarations } from '../domain/addresses.js';
import { scriptType } from '../domain/markup.js';
import { unescapeAttribute } from './escaped.js';
import type { Attribute, Tag } from './tags.js';

/** Puts `text` in place of what stands from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text in which tags stand. */
export interface Source {
  /** What a browser reads between two places. */
  text(start: number, end: number): string;
  /** The same as it is written there; another only inside of a string of JavaScript. */
  raw(start: number, end: number): string;
  /** What stands around our values: nothing inside of such a string, where a quote would end it. */
  readonly quote: '"' | '';
}

export const attributeOf = (tag: Tag, name: string): Attribute | undefined =>
  tag.attributes.find((attribute) => attribute.name === name);

/** What keeps a value of ours from running on into what stands at that place. */
const gapBefore = (at: number, { text, quote }: Source): string =>
  (quote ? /[\s/>]/ : /[\s>]/).test(text(at, at + 1)) ? '' : ' ';

/** Right behind the name of a tag, where an attribute is the first of its name, and so the one that counts. */
function opening(tag: Tag, source: Source, attribute: string): Edit {
  const at = tag.start + 1 + tag.name.length;
  return { start: at, end: at, text: ` ${attribute}${gapBefore(at, source)}` };
}

/** Names what the element waits for. */
export const consentEdit = (tag: Tag, id: string, source: Source): Edit =>
  opening(tag, source, `data-consent=${source.quote}${id}${source.quote}`);

/** Makes a script inert. It keeps its `src`, which a browser does not fetch then. */
export function typeEdits(tag: Tag, source: Source): Edit[] {
  const { quote } = source;
  const kind = scriptType((name) => attributeOf(tag, name)?.value);
  const type = attributeOf(tag, 'type');
  // The gate would give the script a `data-type` of the page's own as its type.
  const own = attributeOf(tag, 'data-type') ? `data-type=${quote}text/javascript${quote}` : '';
  const later = kind === 'module' ? `data-type=${quote}module${quote}` : own;
  const text = `type=${quote}text/plain${quote}`;
  if (!type) return [opening(tag, source, [text, later].filter(Boolean).join(' '))];
  const before = own && later;
  return [
    ...(before ? [opening(tag, source, later)] : []),
    {
      start: type.start,
      end: type.end,
      text: [text, before ? '' : later].filter(Boolean).join(' ') + gapBefore(type.end, source),
    },
  ];
}

/** Takes the declarations that load something out of a style attribute, and leaves the whole of it in `data-style`. */
function styleEdits({ start, end, value }: Attribute, source: Source, waits: (address: string) => boolean): Edit[] {
  const whole = source.text(start, end);
  const [head = '', quote = ''] = /^[^=]*=\s*(["']?)/.exec(whole) ?? [];
  const { text, at } = unescapeAttribute(whole.slice(head.length, whole.length - quote.length), start + head.length);
  const parts = declarations(text);
  const loading = parts.filter(([from, to]) => css(text.slice(from, to)).some(waits));
  const rename = { start, end: start, text: 'data-' };
  // What has other character references than ours waits as a whole.
  if (text !== value || !loading.length || loading.length === parts.length) return [rename];
  return [
    { ...rename, text: `data-${source.raw(start, end)} ` },
    ...loading.map(([from, to]) => ({ start: at[from] ?? end, end: at[to] ?? end, text: '' })),
  ];
}

/** Lets an attribute wait under the name that the gate gives back. */
export function attributeEdits(
  tag: Tag,
  attribute: Attribute,
  held: string,
  source: Source,
  waits: (address: string) => boolean,
): Edit[] {
  const { name, start, end } = attribute;
  const nameEnd = start + name.length;
  // Of two attributes of one name the first counts: one of the page's own gives way, or the gate would give back that.
  if (attributeOf(tag, `data-${held}`)) {
    return [opening(tag, source, `data-${held}${source.raw(nameEnd, end)}`), { start, end, text: '' }];
  }
  if (name === 'style') return styleEdits(attribute, source, waits);
  return name === held ? [{ start, end: start, text: 'data-' }] : [{ start, end: nameEnd, text: `data-${held}` }];
}
