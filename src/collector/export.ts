import { canonical } from '../domain/canonical.js';
import { askedToJsonLd, type Before, CONTEXT, type Description, leftToJsonLd, toJsonLd } from '../domain/dpv.js';
import type { Answer } from './answer.js';
import type { Entry, Store, Which } from './store.js';

interface Format {
  readonly type: string;
  readonly before: string;
  readonly between: string;
  readonly after: string;
  /** Looks up the records before. */
  readonly links?: true;
  readonly write: (entry: Entry, description: Description, before: Before | undefined) => string;
}

/** In the order of the columns; a choice is JSON. */
const COLUMNS = [
  ...['seq', 'received', 'id', 'subject', 'previous', 'time', 'expires', 'revision', 'choice', 'action', 'surface'],
  ...['language', 'shown', 'gpc', 'regime', 'exempt', 'origin', 'path', 'version', 'left'],
];

/** RFC 4180, and a mark before what a spreadsheet would take for a formula. */
export function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : canonical(value ?? '').replace(/^""$/, '');
  return `"${text.replace(/^[=+\-@\t\r\n]/, "'$&").replaceAll('"', '""')}"`;
}

const FORMATS: { readonly [name: string]: Format } = {
  ndjson: {
    type: 'application/x-ndjson',
    before: '',
    between: '',
    after: '',
    write: (entry) => `${canonical(entry)}\n`,
  },
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    before: `${COLUMNS.join(',')}\r\n`,
    between: '',
    after: '',
    write({ seq, received, record }) {
      const { signals, regime = 'opt-in' } = record;
      const fields: { readonly [name: string]: unknown } = { seq, received, ...record, regime, gpc: signals.gpc };
      return `${COLUMNS.map((column) => cell(fields[column])).join(',')}\r\n`;
    },
  },
  jsonld: {
    type: 'application/ld+json',
    before: `{"@context":${canonical(CONTEXT)},"@graph":[`,
    between: ',',
    after: ']}',
    links: true,
    write: ({ record, received }, description, before) =>
      canonical(
        record.action === 'asked'
          ? askedToJsonLd(record, received, description)
          : record.action === 'left-behind'
            ? leftToJsonLd(record, received, description)
            : toJsonLd(record, received, description, before),
      ),
  },
};

const PAGE = 500;

/** The records that those of a page replace, by id; what was erased is missing. */
async function replacedBy(store: Store, page: readonly Entry[]): Promise<ReadonlyMap<string, Before>> {
  const found = new Map<string, Before>(page.map(({ record }) => [record.id, record]));
  const missing = new Set(
    page.flatMap(({ record: { previous } }) => (previous === null || found.has(previous) ? [] : [previous])),
  );
  for (const id of missing)
    for (const { record } of await store.list({ which: { id }, limit: 1 })) found.set(id, record);
  return found;
}

async function* pieces(store: Store, which: Which | undefined, format: Format, description: Description) {
  const { before, between, after, links, write } = format;
  yield before;
  let joint = '';
  for (let last = 0; ; ) {
    const page = await store.list({ after: last, limit: PAGE, ...(which && { which }) });
    const replaced = links && (await replacedBy(store, page));
    for (const entry of page) {
      yield joint + write(entry, description, replaced?.get(entry.record.previous ?? ''));
      joint = between;
    }
    last = page.at(-1)?.seq ?? last;
    if (page.length < PAGE) break;
  }
  yield after;
}

/** A download of records as `ndjson`, `csv` or `jsonld`, page by page; undefined for any other format. */
export function exportRecords(
  store: Store,
  name: string,
  which: Which | undefined,
  description: Description = {},
): Answer | undefined {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) return undefined;
  const texts = pieces(store, which, format, description);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return();
    },
  });
  const headers = { 'content-type': format.type, 'content-disposition': `attachment; filename="records.${name}"` };
  return { status: 200, stream, headers };
}
