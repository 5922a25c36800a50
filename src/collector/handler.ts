import type { ConsentRecord } from '../domain/record.js';
import { isOrigin, readRecord } from '../domain/wire.js';
import { readJson } from './body.js';
import type { Store } from './store.js';

export interface CollectorOptions {
  /** Where records go: `await sqlite('records.db')`, or anything with the same three methods. */
  readonly store: Store;
  /** The sites whose records are kept, as exact origins: `https://example.com`, with the port where it has one. */
  readonly origins: readonly string[];
  /** The present time, in ms since 1970. @default Date.now */
  readonly now?: () => number;
  /** The largest body, in bytes. Browsers send no more than the default with `keepalive`. @default 65536 */
  readonly maxBytes?: number;
}

interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: { readonly [name: string]: string };
}

const MOST_RECORDS = 100;
const METHODS = 'POST, OPTIONS';

const refuse = (status: number, error: string, headers: Answer['headers'] = {}): Answer => ({
  status,
  body: { error },
  headers,
});

const PREFLIGHT: Answer = {
  status: 204,
  headers: {
    allow: METHODS,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  },
};

/**
 * The endpoint that keeps consent records: takes a `POST` of one record or of up to 100 in an array, and answers
 * `{ stored, repeated }`, or `{ error }` and why. A list with one bad record is refused whole. It keeps no address
 * and no user agent. Limits on how often someone may post belong to the server in front of it.
 * @returns a function that never throws, for any server that speaks `Request` and `Response`; for Node's own see
 * `toNodeHandler`
 * @throws TypeError when one of `origins` is not an exact origin
 */
export function createCollector(options: CollectorOptions): (request: Request) => Promise<Response> {
  const { store, origins, now = Date.now, maxBytes = 65_536 } = options;
  for (const origin of origins) {
    if (!isOrigin(origin)) throw new TypeError(`origins: "${origin}" is not an exact origin like https://example.com`);
  }

  async function answer(request: Request, sender: string | null): Promise<Answer> {
    if (sender !== null && !origins.includes(sender)) return refuse(403, `the origin ${sender} is not allowed`);
    if (request.method === 'OPTIONS') return PREFLIGHT;
    if (request.method !== 'POST') return refuse(405, 'records are posted', { allow: METHODS });
    // Also what makes browsers ask first (preflight): a form or text/plain could be posted from any site.
    if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '')) {
      return refuse(415, 'the Content-Type must be application/json', { accept: 'application/json' });
    }

    const body = await readJson(request, maxBytes);
    if (body.status === 'refused') return refuse(body.code, body.error);
    const isList = Array.isArray(body.value);
    const values: unknown[] = Array.isArray(body.value) ? body.value : [body.value];
    if (values.length > MOST_RECORDS) return refuse(413, `a list must hold at most ${MOST_RECORDS} records`);
    if (!values.length) return refuse(422, 'a list must hold at least one record');

    // One transaction or nothing: a 4xx is final for the browser, so a half-kept list would lose the other half.
    const records: ConsentRecord[] = [];
    for (const [index, value] of values.entries()) {
      const where = isList ? `record ${index}: ` : '';
      const read = readRecord(value);
      if (read.status === 'refused') return refuse(422, where + read.problems.join('; '));
      const { origin } = read.record;
      if (!origins.includes(origin)) return refuse(403, `${where}the origin ${origin} is not allowed`);
      // A browser says where a record comes from: one site must not write for another.
      if (sender !== null && sender !== origin) return refuse(403, `${where}${sender} sent a record of ${origin}`);
      records.push(read.record);
    }

    try {
      const received = new Date(now()).toISOString();
      const placed = await store.append(records.map((record) => ({ record, received })));
      const repeated = placed.filter((place) => place.repeated).length;
      return { status: 201, body: { stored: placed.length - repeated, repeated } };
    } catch (error) {
      console.error('The record store failed; browsers will send again.', error);
      return refuse(503, 'the record store failed; please send again', { 'retry-after': '30' });
    }
  }

  return async function collect(request) {
    const sender = request.headers.get('origin');
    const { status, body, headers } = await answer(request, sender);
    return new Response(body && JSON.stringify(body), {
      status,
      headers: {
        vary: 'Origin',
        ...(body && { 'content-type': 'application/json' }),
        // On refusals too: without it the page reads a network error, and would send again for ever.
        ...(sender !== null &&
          origins.includes(sender) && {
            'access-control-allow-origin': sender,
            'access-control-expose-headers': 'Retry-After',
          }),
        ...headers,
      },
    });
  };
}
