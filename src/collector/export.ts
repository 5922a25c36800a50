import { canonical } from '../domain/canonical.js';
import { askedToJsonLd, type Before, CONTEXT, type Description, leftToJsonLd, toJsonLd } from '../domain/dpv.js';
import { isNoAnswer } from '../domain/no-answer.js';
import type { Answer } from './answer.js';
import { csv, downloadHeaders, NDJSON } from './download.js';
import type { Entry, Store, Which } from './store.js';

interface Format {
  readonly type: string;
  readonly before: string;
  readonly between?: string;
  readonly after?: string;
  /** Looks up the records before. */
  readonly links?: true;
  readonly write: (entry: Entry, description: Description, before: Before | undefined) => string;
}

const CSV = csv([
  ...['seq', 'received', 'id', 'subject', 'previous', 'time', 'expires', 'revision', 'choice', 'action', 'surface'],
  ...['language', 'shown', 'gpc', 'regime', 'exempt', 'origin', 'path', 'version', 'left'],
]);

const FORMATS: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    ndjson: NDJSON,
    csv: {
      ...CSV,
      write: ({ seq, received, record }) =>
        CSV.write({ seq, received, ...record, regime: record.regime ?? 'opt-in', gpc: record.signals.gpc }),
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
  }),
);

const PAGE = 500;

/** The records that those of a page replace, by id; what was erased is missing. */
async function replacedBy(store: Store, page: readonly Entry[]): Promise<ReadonlyMap<string, Before>> {
  const found = new Map<string, Before>();
  const take = (entries: readonly Entry[]): void => {
    // What is no answer can have been no consent.
    for (const { record } of entries) if (!isNoAnswer(record)) found.set(record.id, record);
  };
  take(page);
  const missing = new Set(
    page.flatMap(({ record: { previous } }) => (previous === null || found.has(previous) ? [] : [previous])),
  );
  for (const id of missing) take(await store.list({ which: { id }, limit: 1 }));
  return found;
}

async function* pieces(store: Store, which: Which | undefined, format: Format, description: Description) {
  const { before, between = '', after = '', links, write } = format;
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
  const format = FORMATS.get(name);
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
  return { status: 200, stream, headers: downloadHeaders(`records.${name}`, format.type) };
}
