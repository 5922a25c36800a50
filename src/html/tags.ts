import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, Parser } from 'parse5';

/** An attribute where it stands: from the first letter of its name to behind its value. */
export interface Attribute {
  readonly name: string;
  /** With its character references read. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A start tag where it stands, counted in characters of the whole source. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** Whether it stands in SVG or MathML, and not in HTML in these. */
  readonly isForeign: boolean;
  /** Whether it stands in a `<select>`, where Safari passes over all that is no option. */
  readonly inSelect: boolean;
  readonly start: number;
  readonly end: number;
  /** Of the source, from 1. */
  readonly line: number;
}

interface Listener {
  start(tag: Tag): void;
  /** @param at where the end tag begins */
  end(at: number, name: string): void;
}

interface Place {
  readonly startOffset: number;
  readonly endOffset: number;
}
type Handle = (token: {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly location: Place & { readonly startLine: number; readonly attrs?: { readonly [name: string]: Place } };
}) => void;

/** The parser's own handlers, to which its tokenizer gives each token. */
const KINDS = [
  'Character',
  'NullCharacter',
  'WhitespaceCharacter',
  'Comment',
  'Doctype',
  'StartTag',
  'EndTag',
] as const;

const { SELECT } = html.TAG_ID;

const nothing = (): void => {};

/** Builds no tree: of a page that streams through, nothing is kept but the elements that are open. */
const noTree = {
  ...defaultTreeAdapter,
  appendChild: nothing,
  insertBefore: nothing,
  insertText: nothing,
  insertTextBefore: nothing,
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: nothing,
};

/** parse5's numbers for "in select" and "in select in table", insertion modes that HTML has done without since 2025. */
const IN_SELECT = [15, 16];

/**
 * A parser that reads what is in a `<select>` as all else in a body, as HTML has it since 2025 (Chromium 156 and Firefox
 * 153 do, WebKit 2.50 does not): before that, `<title>`, `<xmp>` or `<iframe>` were passed over there, and what stood in
 * them were tags.
 */
function createParser(): Parser<DefaultTreeAdapterMap> {
  const parser = new Parser<DefaultTreeAdapterMap>({ sourceCodeLocationInfo: true, treeAdapter: noTree });
  let mode = parser.insertionMode;
  /** Which mode each open select stands in, by its place among the open elements. */
  const around: number[] = [];
  Object.defineProperty(parser, 'insertionMode', {
    get: () => mode,
    set(next: number) {
      if (IN_SELECT.includes(next)) around[parser.openElements.stackTop] = mode;
      else mode = next;
    },
  });
  // As what stands in the select ends, such as a table.
  parser._resetInsertionModeForSelect = (at) => {
    mode = around[at] ?? mode;
  };
  return parser;
}

/** @returns whether that is all that a tag does: of two `<select>` in turn, the second closes the first */
function closeSelect({ openElements, tokenizer }: Parser<DefaultTreeAdapterMap>, kind: string, name: string): boolean {
  const closes = name === 'select' || (name === 'input' && kind === 'StartTag');
  // Where there is none, parse5 says that it is in scope.
  const isOpen = openElements.indexOfTopmost(SELECT) > 0 && openElements.hasInScope(SELECT);
  if (!closes || tokenizer.inForeignNode || !isOpen) return false;
  openElements.popUntilTagNamePopped(SELECT);
  return name === 'select';
}

/**
 * Finds the start tags of a page, exactly those that a browser with scripts finds: the whole parser is at work, because
 * only the open elements tell whether `<img` is a tag or a text. (parse5's rewriting stream guesses from the tokens: it
 * takes the text of a script for tags after a wrongly nested `<svg>`, and drops a tag that the file's end cuts off.)
 * @returns takes the source piece by piece; gives how far it is settled: what starts before there is known
 */
export function readTags(listener: Listener): (chunk: string, isLast: boolean) => number {
  const parser = createParser();
  const handlers = parser as unknown as { [kind in `on${(typeof KINDS)[number]}`]: Handle };
  let settled = 0;

  for (const kind of KINDS) {
    const handle = handlers[`on${kind}`].bind(parser);
    handlers[`on${kind}`] = (token) => {
      const { tagName: name = '', attrs = [], location } = token;
      const { startOffset: start, endOffset: end, startLine: line } = location;
      settled = Math.max(settled, end);
      // Before the parser looks at it, which renames attributes of SVG.
      if (kind === 'EndTag') listener.end(start, name);
      else if (kind === 'StartTag') {
        const attributes = attrs.flatMap((attribute) => {
          const place = location.attrs?.[attribute.name];
          return place ? { ...attribute, start: place.startOffset, end: place.endOffset } : [];
        });
        const isForeign = parser.tokenizer.inForeignNode;
        const inSelect = parser.openElements.indexOfTopmost(SELECT) > 0;
        listener.start({ name, attributes, isForeign, inSelect, start, end, line });
      }
      if (!closeSelect(parser, kind, name)) handle(token);
    };
  }

  return (chunk, isLast) => {
    parser.tokenizer.write(chunk, isLast);
    // Text is settled as it comes, and not only with the tag behind it: a page that is streamed must not wait.
    if (!isLast) parser.tokenizer.flushCharacters();
    return settled;
  };
}
