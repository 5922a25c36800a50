import { fetchings, type Read, scriptType } from '../domain/markup.js';
import type { Owners } from '../domain/owner.js';
import { attributeEdits, attributeOf, consentEdit, type Edit, type Source, typeEdits } from './hold.js';
import type { Tag } from './tags.js';

/** What was done with one element, or remains to be done by hand. */
export interface HtmlFinding {
  /** True for what waits for the answer now; false for what still loads, runs or tells without one. */
  readonly held: boolean;
  /** Of the source, from 1. */
  readonly line: number;
  /** The category or service. */
  readonly id: string;
  /** One line, with the mend where there is one to do. */
  readonly text: string;
}

export interface HtmlRules extends Pick<Owners, 'of' | 'named'> {
  /** Whether inline scripts that name a host of a service are held too. */
  readonly inline: boolean;
  report(finding: HtmlFinding): void;
}

/** What lazy loaders read: they load by themselves, whatever stands in `src`. */
const LAZY = /^data-(?:src|srcset|href)$/;

type Tell = (id: string, attribute: string, mend: string) => void;

export const show = (tag: Tag, name?: string): string => {
  const value = name && attributeOf(tag, name)?.value.replace(/\s+/g, ' ');
  const short = value && value.length > 100 ? `${value.slice(0, 99)}…` : value;
  return name ? `<${tag.name} ${name}="${short}">` : `<${tag.name}>`;
};

export const later = (id: string): string => `askfirst.when('${id}').then(…)`;

const unheld = (id: string): string =>
  `reaches ${id} without being asked: AskFirst cannot hold it; put it in by ${later(id)}`;

function declareScript(tag: Tag, source: Source, { of, report }: HtmlRules): Edit[] {
  const { line } = tag;
  // Chromium 156 fetches what a script of SVG names, whatever its type.
  for (const name of ['href', 'xlink:href']) {
    const id = of(attributeOf(tag, name)?.value ?? '');
    if (id) report({ held: false, line, id, text: `${show(tag, name)} ${unheld(id)}` });
  }
  const value = attributeOf(tag, 'src')?.value ?? '';
  const id = of(value);
  // Whoever serves our own script from a service's host means that, and not that nobody can ever answer.
  if (!id || /^[^?#]*\/askfirst\.js(?:[?#]|$)/.test(value)) return [];
  report({ held: true, line, id, text: `${show(tag, 'src')} for ${id}` });
  return [consentEdit(tag, id, source), ...typeEdits(tag, source)];
}

/** Tells of what no attribute can hold, and of what a script of the page would load past us. */
function tellOther(tag: Tag, open: Tell, { of, named }: HtmlRules): void {
  for (const { name, value } of tag.attributes) {
    const found = name.startsWith('on') || name === 'srcdoc' ? named(value) : undefined;
    if (found) open(found.id, name, `names ${found.host}: do this in ${later(found.id)}`);
    const id = LAZY.test(name) ? of(value) : undefined;
    if (id) open(id, name, `may be loaded by a script of the page: add data-consent="${id}", and keep that script off`);
  }
}

/** What to write so that an element which stands in the HTML waits; what is declared already is left. */
export function declareTag(tag: Tag, source: Source, rules: HtmlRules): Edit[] {
  const { of, report } = rules;
  const { line } = tag;
  const read: Read = (name) => attributeOf(tag, name)?.value;
  const open: Tell = (id, name, mend) => report({ held: false, line, id, text: `${show(tag, name)} ${mend}` });
  const consent = read('data-consent');

  if (tag.name === 'script') {
    const kind = scriptType(read);
    if (!kind || kind === 'rules') return [];
    if (consent === undefined) return declareScript(tag, source, rules);
    open(consent, 'data-consent', 'runs at once: give it type="text/plain"');
    return [];
  }

  const waits = (address: string): boolean => of(address) !== undefined;
  const found = fetchings(tag.name, read).flatMap(({ attribute: name, addresses, held }) => {
    const attribute = attributeOf(tag, name);
    const id = attribute && addresses(attribute.value).map(of).find(Boolean);
    return id ? { attribute, name, id, held } : [];
  });
  const first = found.find(({ held }) => held)?.id;
  const edits: Edit[] = [];
  for (const { attribute, name, id, held } of found) {
    if (!held) open(id, name, unheld(id));
    else if (consent !== undefined)
      open(id, name, `is declared, and loads at once: write data-${held} in place of ${name}`);
    else {
      if (id === first) report({ held: true, line, id, text: `${show(tag, name)} for ${id}` });
      else open(id, name, `waits for ${first} with the rest of its element: give it an element of its own`);
      edits.push(...attributeEdits(tag, attribute, held, source, waits));
    }
  }
  if (consent === undefined) tellOther(tag, open, rules);
  return first && edits.length ? [consentEdit(tag, first, source), ...edits] : [];
}
