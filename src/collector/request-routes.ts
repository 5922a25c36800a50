import { isDay } from '../domain/day.js';
import { keysOf } from '../domain/object.js';
import { oneOf, type Readers, readFields, text } from '../domain/reader.js';
import { isEmail } from '../domain/request.js';
import { readChange, STATUSES } from '../domain/request-state.js';
import { refuse } from './answer.js';
import { readPost } from './body.js';
import { csv, downloadHeaders, NDJSON } from './download.js';
import type { KeptRequest, RequestQuery, RequestStore } from './request-store.js';
import { MOST_LISTED, problemOfNames, type Routes, readAfter } from './routes.js';

const MOST_BYTES = 65_536;

const CSV = csv([
  ...['seq', 'reference', 'kind', 'received', 'due', 'status', 'changed', 'answer'],
  ...['about', 'email', 'name', 'message', 'stop', 'language', 'regime', 'origin'],
]);

const FORMATS = new Map(
  Object.entries({
    ndjson: NDJSON,
    csv: { ...CSV, write: (entry: KeptRequest) => CSV.write({ ...entry.request, ...entry }) },
  }),
);

/** In full: a download that ended at a page's end would pass for all there is. */
async function all(requests: RequestStore, query: RequestQuery): Promise<readonly KeptRequest[]> {
  const found: KeptRequest[] = [];
  for (;;) {
    const page = await requests.list(query, { after: found.at(-1)?.seq ?? 0, limit: MOST_LISTED });
    found.push(...page);
    if (page.length < MOST_LISTED) return found;
  }
}

const CONDITIONS: Readers<RequestQuery> = {
  reference: ['a reference like 7F3K-9QXD-MN2T', text(14, /^[\dA-Z-]+$/)],
  email: ['an e-mail address', (value) => (isEmail(value) ? value : undefined)],
  before: ['a day like 2026-03-01', (value) => (isDay(value) ? value : undefined)],
  status: [STATUSES.join(', '), oneOf(...STATUSES)],
};
const NAMES = keysOf(CONDITIONS);

/**
 * The conditions in a query, or what is wrong with it: to leave one out would list, or erase, more than was meant.
 * @param more what it may say besides
 */
function readQuery(query: URLSearchParams, more: readonly string[] = []): RequestQuery | string {
  const problem = problemOfNames(query, [...NAMES, ...more]);
  if (problem) return problem;
  const { fields, problems } = readFields(Object.fromEntries(query), CONDITIONS, NAMES);
  return problems.length ? problems.join('; ') : fields;
}

/** What operators may do with requests: list, export, answer, erase. */
export function requestRoutes(requests: RequestStore, now: () => number): Routes {
  return {
    async 'GET requests'(params) {
      const query = readQuery(params, ['after', 'format']);
      const after = readAfter(params);
      if (typeof query === 'string') return refuse(400, query);
      if (after === undefined) return refuse(400, 'after must be a number');
      const name = params.get('format');
      if (name === null)
        return { status: 200, body: { requests: await requests.list(query, { after, limit: MOST_LISTED }) } };
      const format = FORMATS.get(name);
      if (!format) return refuse(400, 'format must be ndjson or csv');
      const lines = (await all(requests, query)).map(format.write);
      const text = format.before + lines.join('');
      return { status: 200, text, headers: downloadHeaders(`requests.${name}`, format.type) };
    },

    async 'PATCH requests'(params, request) {
      const body = await readPost(request, MOST_BYTES);
      if ('status' in body) return body;
      const change = readChange(body.value);
      if (typeof change === 'string') return refuse(422, change);
      const kept = await requests.change(params.get('reference') ?? '', change, new Date(now()).toISOString());
      return kept ? { status: 200, body: kept } : refuse(404, 'no such request; name it as ?reference=');
    },

    async 'DELETE requests'(params) {
      const query = readQuery(params);
      if (typeof query === 'string') return refuse(400, query);
      if (!Object.keys(query).length) return refuse(400, `say which: ${NAMES.map((name) => `?${name}=`).join(', ')}`);
      return { status: 200, body: { erased: await requests.erase(query) } };
    },
  };
}
