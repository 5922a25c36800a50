import { type Fetching, fetchings, scriptType } from '../domain/markup.js';
import type { Owners } from '../domain/owner.js';
import { attributeEdits, attributeOf, consentEdit, type Edit, type Source, typeEdits } from './hold.js';
import type { Tag } from './tags.js';

/** What was done with one element, or remains to be done by hand. */
export interface Finding {
  /** True for what waits for the answer now; false for what still loads, runs or tells without one. */
  readonly held: boolean;
  /** Of the source, from 1. */
  readonly line: number;
  /** The category or service. */
  readonly id: string;
  /** One line, with the mend where there is one to do. */
  readonly text: string;
}

export interface Rules extends Pick<Owners, 'of' | 'named'> {
  /** Whether inline scripts that name a host of a service are held too. */
  readonly inline: boolean;
  report(finding: Finding): void;
}

/** What lazy loaders read: they load by themselves, whatever stands in `src`. */
const LAZY = ['data-src', 'data-srcset', 'data-href'] as const;

export const show = (tag: Tag, name?: string): string => {
  const value = name && attributeOf(tag, name)?.value.replace(/\s+/g, ' ');
  const short = value && value.length > 100 ? `${value.slice(0, 99)}…` : value;
  return name ? `<${tag.name} ${name}="${short}">` : `<${tag.name}>`;
};

export const later = (id: string): string => `askfirst.when('${id}').then(…)`;

const unheld = (id: string): string =>
  `reaches ${id} without being asked: AskFirst cannot hold it; put it in by ${later(id)}`;

function declareScript(tag: Tag, source: Source, { of, report }: Rules): Edit[] {
  const { line } = tag;
  // Chromium 156 fetches what a script of SVG names, whatever its type.
  for (const name of ['href', 'xlink:href']) {
    const id = of(attributeOf(tag, name)?.value ?? '');
    if (id) report({ held: false, line, id, text: `${show(tag, name)} ${unheld(id)}` });
  }
  const value = attributeOf(tag, 'src')?.value ?? '';
  const id = of(value);
  // Whoever serves our own script from a service's host means that, and not that nobody can ever answer.
  if (!id || /\/askfirst\.js(?:[?#]|$)/.test(value)) return [];
  report({ held: true, line, id, text: `${show(tag, 'src')} for ${id}` });
  return [consentEdit(tag, id, source), ...typeEdits(tag, source)];
}

/** Tells of what no attribute can hold. */
function tellOther(tag: Tag, open: (id: string, name: string, mend: string) => void, { of, named }: Rules): void {
  for (const { name, value } of tag.attributes) {
    const found = name.startsWith('on') || name === 'srcdoc' ? named(value) : undefined;
    if (found) open(found.id, name, `names ${found.host}: do this in ${later(found.id)}`);
  }
  for (const name of LAZY) {
    const value = attributeOf(tag, name)?.value;
    const id = value && of(value);
    if (id) open(id, name, `may be loaded by a script of the page: add data-consent="${id}", and keep that script off`);
  }
}

/** What to write so that the elements that stand in the HTML wait; what is declared already is left. */
export function declareTag(tag: Tag, source: Source, rules: Rules): Edit[] {
  const { of, report } = rules;
  const { line } = tag;
  const read = (name: string): string | undefined => attributeOf(tag, name)?.value;
  const open = (id: string, name: string, mend: string): void =>
    report({ held: false, line, id, text: `${show(tag, name)} ${mend}` });
  const consent = read('data-consent');

  if (tag.name === 'script') {
    const kind = scriptType(read);
    if (!kind || kind === 'rules') return [];
    if (consent === undefined) return declareScript(tag, source, rules);
    report({
      held: false,
      line,
      id: consent,
      text: `${show(tag, 'data-consent')} runs at once: give it type="text/plain"`,
    });
    return [];
  }

  const waits = (address: string): boolean => of(address) !== undefined;
  const idOf = ({ attribute, addresses }: Fetching): string | undefined =>
    addresses(read(attribute) ?? '')
      .map(of)
      .find(Boolean);
  const found = fetchings(tag.name, read).flatMap((fetching) => {
    const id = idOf(fetching);
    return id ? { ...fetching, id } : [];
  });
  if (consent === undefined) tellOther(tag, open, rules);
  const first = found.find(({ held }) => held);
  const edits = found.flatMap(({ attribute: name, held, id }) => {
    const attribute = attributeOf(tag, name);
    if (!attribute || !held) {
      open(id, name, unheld(id));
      return [];
    }
    if (consent !== undefined) {
      open(id, name, `is declared, and loads at once: write data-${held} in place of ${name}`);
      return [];
    }
    if (id !== first?.id) open(id, name, `waits for ${first?.id} with the rest of its element: give it one of its own`);
    else report({ held: true, line, id, text: `${show(tag, name)} for ${id}` });
    return attributeEdits(tag, attribute, held, source, waits);
  });
  return first && edits.length ? [consentEdit(tag, first.id, source), ...edits] : [];
}
