import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser } from 'parse5';

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

/**
 * Finds the start tags of a page, exactly those that a browser with scripts finds: the whole parser is at work, because
 * only the open elements tell whether `<img` is a tag or a text. (parse5's rewriting stream guesses from the tokens: it
 * takes the text of a script for tags after a wrongly nested `<svg>`, and drops a tag that the file's end cuts off.)
 * @returns takes the source piece by piece; gives how far it is settled: what starts before there is known
 */
export function readTags(listener: Listener): (chunk: string, isLast: boolean) => number {
  const parser = new Parser<DefaultTreeAdapterMap>({ sourceCodeLocationInfo: true, treeAdapter: noTree });
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
        listener.start({ name, attributes, isForeign: parser.tokenizer.inForeignNode, start, end, line });
      }
      handle(token);
    };
  }

  return (chunk, isLast) => {
    parser.tokenizer.write(chunk, isLast);
    // Text is settled as it comes, and not only with the tag behind it: a page that is streamed must not wait.
    if (!isLast) parser.tokenizer.flushCharacters();
    return settled;
  };
}
