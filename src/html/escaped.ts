/** A text that stands escaped in another, and where each of its characters stands there. */
interface Escaped {
  readonly text: string;
  /** Where the character at an index stands in the other text; one more than there are characters, for the end. */
  readonly at: readonly number[];
}

const ENTITIES: { readonly [name: string]: string } = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};

/** The value of an attribute, with the few character references that programs write. */
export function unescapeAttribute(raw: string, from: number): Escaped {
  const at: number[] = [];
  const text = raw.replace(/&[#\w]+;|./gs, (part, index: number) => {
    const char = ENTITIES[part.toLowerCase()] ?? part;
    for (let i = 0; i < char.length; i++) at.push(from + index + i);
    return char;
  });
  return { text, at: [...at, from + raw.length] };
}

const ESCAPES: { readonly [letter: string]: string } = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|(\r\n|.))/isy;

/** What an escape stands for; a line that goes on behind its break, for nothing. */
function meant([, x, u, point, letter = '']: RegExpExecArray): string {
  const hex = x ?? u ?? point;
  if (hex === undefined) return /^[\r\n\u2028\u2029]/.test(letter) ? '' : (ESCAPES[letter] ?? letter);
  const code = Number.parseInt(hex, 16);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** The string literal that begins with the quote at `from`; undefined where it does not end, or is a template with parts. */
function literal(script: string, from: number): (Escaped & { readonly end: number }) | undefined {
  const quote = script[from];
  const at: number[] = [];
  let text = '';
  for (let index = from + 1; index < script.length; ) {
    const char = script[index] ?? '';
    if (char === quote) return { text, at: [...at, index], end: index + 1 };
    if (quote === '`' ? script.startsWith('${', index) : /[\r\n]/.test(char)) return undefined;
    ESCAPE.lastIndex = index;
    const escaped = ESCAPE.exec(script);
    const part = escaped ? meant(escaped) : char;
    for (let i = 0; i < part.length; i++) at.push(index);
    text += part;
    index += escaped ? escaped[0].length : 1;
  }
  return undefined;
}

/** The markup that a script gives to `document.write` as one string literal. */
export const written = (script: string): Escaped[] =>
  [...script.matchAll(/\bdocument\s*\.\s*write(?:ln)?\s*\(\s*(?=["'`])/g)].flatMap((call) => {
    const found = literal(script, call.index + call[0].length);
    return found && /^\s*\)/.test(script.slice(found.end, found.end + 20)) ? found : [];
  });
