/** The addresses in an attribute's value or a style sheet, as a browser reads them. */
export type Reader = (value: string) => string[];

export const one: Reader = (value) => [value];

/** `ping`: addresses with space between them. */
export const spaced: Reader = (value) => value.split(/\s+/).filter(Boolean);

/** HTML, "parse a srcset attribute": an address ends with white space, or with a comma that nothing follows. */
export const srcset: Reader = (value) => {
  const found: string[] = [];
  for (let rest = value; ; ) {
    rest = rest.replace(/^[\s,]+/, '');
    const [address = ''] = /^\S+/.exec(rest) ?? [];
    if (!address) return found;
    found.push(address.replace(/,+$/, ''));
    rest = rest.slice(address.length);
    // Descriptors end with a comma outside of brackets.
    if (!address.endsWith(',')) rest = rest.slice((/^(?:\([^)]*(?:\)|$)|[^,(])*/.exec(rest)?.[0] ?? '').length);
  }
};

/** CSS Syntax, "consume an escaped code point"; a line that goes on behind its break says nothing. */
const unescapeCss = (value: string): string =>
  value.replace(/\\(?:([\da-f]{1,6})(?:\r\n|\s)?|(\r\n|[\s\S]))/gi, (_, hex?: string, char = '') =>
    hex === undefined ? char.replace(/^\s+/, '') : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );

const plainCss: Reader = (value) =>
  [...value.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s)"']*))|"([^"]*)"|'([^']*)'/gi)].flatMap(
    ([, double, single, bare, quoted, apostrophed]) => {
      const string = quoted ?? apostrophed;
      if (string === undefined) return double ?? single ?? bare ?? [];
      return /^\s*(?:https?:)?\/\//i.test(string) ? string : [];
    },
  );

/** `url(…)`, and strings that are whole addresses, as in `@import "…"` and `image-set("…" 1x)`; with escapes read, too. */
export const css: Reader = (value) =>
  value.includes('\\') ? [...plainCss(value), ...plainCss(unescapeCss(value))] : plainCss(value);

/** `<meta http-equiv="refresh" content="5; url=…">`. */
export const refresh: Reader = (value) => {
  const [, address] = /^[\d.]*(?:\s*[;,]|\s)\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(value.trim()) ?? [];
  return address ? [address] : [];
};

/**
 * Where the declarations of a style attribute begin and end, semicolons included.
 * A semicolon inside of quotes or brackets, as in `url(data:image/png;base64,…)`, ends none.
 */
export function declarations(style: string): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  let start = 0;
  let quote = '';
  let depth = 0;
  for (let at = 0; at < style.length; at++) {
    const char = style[at] ?? '';
    if (char === '\\') at++;
    else if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === ';' && depth <= 0) {
      found.push([start, at + 1]);
      start = at + 1;
    }
  }
  return start < style.length ? [...found, [start, style.length]] : found;
}
