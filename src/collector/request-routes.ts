import { canonical } from '../domain/canonical.js';
import { isDay } from '../domain/day.js';
import { oneOf, type Readers, readFields, text } from '../domain/reader.js';
import { isEmail } from '../domain/request.js';
import { readChange, STATUSES } from '../domain/request-state.js';
import { type Answer, refuse } from './answer.js';
import { readPost } from './body.js';
import { cell } from './export.js';
import type { KeptRequest, RequestQuery, RequestStore } from './request-store.js';

type Route = (query: URLSearchParams, request: Request) => Promise<Answer>;

const MOST_LISTED = 1000;
const MOST_BYTES = 65_536;

const STATE = ['seq', 'reference', 'kind', 'received', 'due', 'status', 'changed', 'answer'] as const;
const ASKED = ['about', 'email', 'name', 'message', 'stop', 'language', 'regime', 'origin'] as const;

/** In full: a download that ended at a page's end would pass for all there is. */
async function all(requests: RequestStore, query: RequestQuery): Promise<readonly KeptRequest[]> {
  const found: KeptRequest[] = [];
  for (;;) {
    const page = await requests.list(query, { after: found.at(-1)?.seq ?? 0, limit: MOST_LISTED });
    found.push(...page);
    if (page.length < MOST_LISTED) return found;
  }
}

const FORMATS: { readonly [format: string]: { type: string; write: (kept: readonly KeptRequest[]) => string } } = {
  ndjson: { type: 'application/x-ndjson', write: (kept) => kept.map((entry) => `${canonical(entry)}\n`).join('') },
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    write: (kept) =>
      [
        [...STATE, ...ASKED].join(','),
        ...kept.map((entry) =>
          [...STATE.map((key) => entry[key]), ...ASKED.map((key) => entry.request[key])].map(cell).join(','),
        ),
        '',
      ].join('\r\n'),
  },
};

const CONDITIONS: Readers<RequestQuery> = {
  reference: ['a reference like 7F3K-9QXD-MN2T', text(14, /^[\dA-Z-]+$/)],
  email: ['an e-mail address', (value) => (isEmail(value) ? value : undefined)],
  before: ['a day like 2026-03-01', (value) => (isDay(value) ? value : undefined)],
  status: [STATUSES.join(', '), oneOf(...STATUSES)],
};
const NAMES = Object.keys(CONDITIONS) as (keyof RequestQuery)[];

/**
 * The conditions in a query, or what is wrong with it: to leave one out would list, or erase, more than was meant.
 * @param more what it may say besides
 */
function readQuery(query: URLSearchParams, more: readonly string[] = []): RequestQuery | string {
  const known: readonly string[] = [...NAMES, ...more];
  const given = [...query.keys()];
  if (given.some((key, index) => !known.includes(key) || given.indexOf(key) !== index))
    return `a query may say once each: ${known.join(', ')}`;
  const { fields, problems } = readFields(Object.fromEntries(query), CONDITIONS, NAMES);
  return problems.length ? problems.join('; ') : fields;
}

/** What operators may do with requests: list, export, answer, erase. */
export function requestRoutes(requests: RequestStore, now: () => number): { readonly [name: string]: Route } {
  return {
    async 'GET requests'(params) {
      const [query, after] = [readQuery(params, ['after', 'format']), Number(params.get('after') ?? 0)];
      if (typeof query === 'string') return refuse(400, query);
      if (!Number.isSafeInteger(after)) return refuse(400, 'after must be a number');
      const format = params.get('format');
      if (format === null)
        return { status: 200, body: { requests: await requests.list(query, { after, limit: MOST_LISTED }) } };
      const chosen = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
      if (!chosen) return refuse(400, 'format must be ndjson or csv');
      const headers = {
        'content-type': chosen.type,
        'content-disposition': `attachment; filename="requests.${format}"`,
      };
      return { status: 200, text: chosen.write(await all(requests, query)), headers };
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
