import { css } from '../domain/addresses.js';
import { scriptType } from '../domain/markup.js';
import { declareTag, type HtmlRules, later, show } from './declare.js';
import { written } from './escaped.js';
import { attributeOf, consentEdit, type Edit, type Source, typeEdits } from './hold.js';
import { readTags, type Tag } from './tags.js';

/** Whether an element's text is none for a browser that passes over the element in a `<select>`. */
const isSplit = ({ name, inSelect, isForeign }: Tag): boolean =>
  inSelect && !isForeign && /^(?:title|xmp|iframe|noembed|noframes|style|plaintext)$/.test(name);

/** Whether an element's text matters, and so has to be waited for. */
export const hasText = (tag: Tag): boolean =>
  /^(?:style|noscript)$/.test(tag.name) ||
  isSplit(tag) ||
  (tag.name === 'script' &&
    !['src', 'href', 'xlink:href', 'data-consent'].some((name) => attributeOf(tag, name)) &&
    scriptType((name) => attributeOf(tag, name)?.value) !== undefined);

/**
 * Declares the markup in the strings that a script writes into the page: it lands there as if it stood in the HTML.
 * @returns also what the rest of the script says
 */
function declareWritten(tag: Tag, script: string, rules: HtmlRules): { readonly edits: Edit[]; readonly rest: string } {
  const edits: Edit[] = [];
  let rest = '';
  let from = 0;
  for (const { text, at } of written(script)) {
    const place = (index: number): number => at[index] ?? script.length;
    const source: Source = {
      text: (start, end) => text.slice(start, end),
      raw: (start, end) => script.slice(place(start), place(end)),
      quote: '',
    };
    const inner: HtmlRules = { ...rules, report: (finding) => rules.report({ ...finding, line: tag.line }) };
    let isDone = true;
    const read = readTags({
      start(found) {
        if (hasText(found)) isDone = false;
        for (const edit of declareTag(found, source, inner))
          edits.push({ text: edit.text, start: place(edit.start), end: place(edit.end) });
      },
      end() {},
    });
    read(text, true);
    if (!isDone) continue;
    rest += script.slice(from, place(0));
    from = place(text.length);
  }
  rest += script.slice(from);
  return { edits, rest };
}

/**
 * What to write where an element has a text: an inline script, a style element, a `<noscript>`, a title in a `<select>`.
 * @param text from the end of the start tag to the end tag
 */
export function declareText(tag: Tag, text: string, source: Source, rules: HtmlRules): Edit[] {
  const { of, named, inline, report } = rules;
  const { line, end } = tag;
  const open = (id: string, mend: string): void => report({ held: false, line, id, text: `${show(tag)} ${mend}` });

  if (isSplit(tag)) {
    const found = /<\w/.test(text) ? named(text) : undefined;
    if (found) open(found.id, `names ${found.host}, which Safari takes for tags here: take it out of the <select>`);
    if (tag.name !== 'style') return [];
  }
  if (tag.name === 'style') {
    for (const address of css(text)) {
      const id = of(address);
      if (id) open(id, `loads ${address} for ${id}: put the rule into a sheet of its own, declared with data-href`);
    }
    return [];
  }
  if (tag.name === 'noscript') {
    const found = named(text);
    if (found) open(found.id, `names ${found.host}, which a browser without scripts asks unasked: leave it out`);
    return [];
  }

  const kind = scriptType((name) => attributeOf(tag, name)?.value);
  const { edits, rest } = declareWritten(tag, text, rules);
  const found = named(rest);
  // A revived script that writes would replace the whole page.
  const writes = /\bdocument\s*\.\s*write/.test(text);
  if (found && inline && !writes && kind !== 'rules') {
    report({ held: true, line, id: found.id, text: `${show(tag)} that names ${found.host}, for ${found.id}` });
    return [consentEdit(tag, found.id, source), ...typeEdits(tag, source)];
  }
  if (found) {
    const declared = `type="text/plain" data-consent="${found.id}"`;
    const mend =
      kind === 'rules'
        ? 'take that host out of it'
        : writes
          ? 'put what it writes into the HTML'
          : `if it loads something, give it ${declared}, or do it in ${later(found.id)}`;
    open(found.id, `names ${found.host}: ${mend}`);
  }
  return edits.map((edit) => ({ text: edit.text, start: end + edit.start, end: end + edit.end }));
}
