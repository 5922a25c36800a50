import { isOrigin } from '../domain/wire.js';
import { type Answer, refuse } from './answer.js';
import type { CookieOptions } from './cookie.js';
import { dashboard } from './dashboard.js';
import { startJobs } from './jobs.js';
import { createLimiter } from './limiter.js';
import { createMetrics } from './metrics.js';
import { createOperator, type OperatorOptions } from './operator.js';
import type { RequestStore } from './request-store.js';
import { createRequestTake } from './request-take.js';
import type { Retention } from './retention.js';
import { createSigner, type PublicKey, type SigningKey } from './signer.js';
import type { Store } from './store.js';
import { createTake } from './take.js';

/** One line of the log, as plain data. It names no visitor: no address, no user agent, no id, no path of a page. */
export interface LogEntry {
  readonly time: string;
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number;
}

export interface CollectorOptions {
  /** Where records go: `await sqlite('records.db')`, `await postgres('postgres://…')`, or anything like them. */
  readonly store: Store;
  /**
   * Where requests for rights go, which are posted to a path that ends in `/requests`: `await sqliteRequests('requests.db')`,
   * `await postgresRequests('postgres://…')`. Without it they are refused.
   */
  readonly requests?: RequestStore;
  /** The sites whose records are kept, as exact origins: `https://example.com`, with the port where it has one. */
  readonly origins: readonly string[];
  /** The present time, in ms since 1970. @default Date.now */
  readonly now?: () => number;
  /** The largest body, in bytes. Browsers send no more than the default with `keepalive`. @default 65536 */
  readonly maxBytes?: number;
  /** Most requests a minute from one origin and network (a /24 or /48), where the server says which. @default 600 */
  readonly perMinute?: number;
  /** Signs receipts and tree heads, on the package `jose`. */
  readonly sign?: {
    /** Made once by `generateKey()`, and kept out of the database. */
    readonly key: SigningKey;
    /** Public keys that signed before. */
    readonly retired?: readonly PublicKey[];
    /** How often a tree head is signed, in ms; only when something came. @default 600000 */
    readonly every?: number;
  };
  /** Sets the page's cookie anew, so that Safari keeps it as long as it says. Only on the site's own host. */
  readonly cookie?: CookieOptions;
  /** Opens what operators need, behind a bearer token. */
  readonly operator?: OperatorOptions;
  /** Takes records out once a day. Without it they are kept for good. */
  readonly retention?: Retention;
  /** Told of every request and failure. @default failures go to console.error */
  readonly log?: (entry: LogEntry) => void;
}

/** What the server knows of the sender: its network (`networkOf`), never its address. */
export interface Client {
  readonly network?: string | undefined;
}

export interface Collector {
  (request: Request, client?: Client): Promise<Response>;
  /** Signs a last tree head and closes the store. Let requests end first (`stop` does). */
  close(): Promise<void>;
}

const POST_ONLY = 'POST, OPTIONS';

const PREFLIGHT: Answer = {
  status: 204,
  headers: {
    allow: POST_ONLY,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  },
};

/** A person's own link reads its state by a header, which browsers ask about first. */
const PREFLIGHT_STATE: Answer = {
  status: 204,
  headers: {
    allow: 'GET, OPTIONS',
    'access-control-allow-methods': 'GET',
    'access-control-allow-headers': 'authorization',
    'access-control-max-age': '86400',
  },
};

const defaultLog = ({ level, event, error }: LogEntry): void => {
  if (level === 'error') console.error(event, error);
};

/**
 * The endpoint that keeps consent records: takes a `POST` of one record or of up to 100 in an array, and answers
 * `{ stored, repeated }`, with a receipt where it signs, or `{ error }` and why. A list with one bad record is refused
 * whole. It keeps no address and no user agent. A `GET` whose path ends in `/health`, `/ready` or, where it signs, `/keys`
 * is open to anyone. With `operator` so is `/dashboard`, which holds no data; `/records` (`GET` and `DELETE`), `/export`,
 * `/proof`, `/stats`, `/metrics` and, where `requests` are kept, `/requests` (`GET`, `PATCH` and `DELETE`) need the token.
 * Requests for rights are posted to `…/requests`, and their state is read at `…/requests/state`.
 * @returns a function that never throws, for any server that speaks `Request` and `Response`; for Node's own see
 * `toNodeHandler`
 * @throws TypeError when one of `origins` is not an exact origin, or a token is too short
 */
export function createCollector(options: CollectorOptions): Collector {
  const { store, origins, now = Date.now, maxBytes = 65_536, perMinute = 600, sign, log = defaultLog } = options;
  for (const origin of origins) {
    if (!isOrigin(origin)) throw new TypeError(`origins: "${origin}" is not an exact origin like https://example.com`);
  }
  const tell = (
    level: LogEntry['level'],
    event: string,
    details: { readonly [name: string]: string | number },
  ): void => {
    try {
      log({ time: new Date(now()).toISOString(), level, event, ...details });
    } catch (error) {
      // A log that fails must not fail the answer.
      console.error(error);
    }
  };
  const fail = (event: string) => (error: unknown) => tell('error', event, { error: String(error) });

  const signer = sign && createSigner(sign.key, sign.retired);
  const metrics = createMetrics();
  const wait = createLimiter(perMinute, now);
  const failed = fail('The record store failed; browsers will send again.');
  const take = createTake({ store, origins, now, maxBytes, cookie: options.cookie, signer, fail: failed });
  const { requests } = options;
  const asked = requests && createRequestTake({ requests, origins, now, maxBytes });
  const operate = options.operator && createOperator(options.operator, { store, requests, now, metrics });
  const jobs = startJobs({ store, signer, every: sign?.every, retention: options.retention, now, fail });
  let closing: Promise<void> | undefined;

  /** What anybody may ask; undefined for any other path. */
  async function publicAnswer(route: string): Promise<Answer | undefined> {
    if (route === 'health') return { status: 200, body: { status: 'ok' } };
    if (route === 'keys' && signer)
      return { status: 200, body: (await signer).keys, headers: { 'cache-control': 'max-age=3600' } };
    if (route !== 'ready') return undefined;
    if (closing) return refuse(503, 'the collector is closing');
    await Promise.all([store.tip(), requests?.state(''), signer]);
    return { status: 200, body: { status: 'ready' } };
  }

  async function answer(request: Request, route: string, sender: string | null, client: Client): Promise<Answer> {
    const { method } = request;
    if (sender !== null && !origins.includes(sender)) return refuse(403, `the origin ${sender} is not allowed`);
    if (method === 'OPTIONS') return route === 'state' ? PREFLIGHT_STATE : PREFLIGHT;
    const seconds = client.network === undefined ? 0 : wait(`${sender} ${client.network}`);
    if (seconds) return refuse(429, 'too many requests; please wait', { 'retry-after': `${seconds}` });
    const isRequest = route === 'requests';
    if (method === 'POST' && !isRequest) return take(request, sender);
    try {
      const isGet = method === 'GET' || method === 'HEAD';
      if (asked && method === 'POST') return await asked.take(request, sender);
      if (asked && isGet && route === 'state') return await asked.state(request);
      if (method === 'POST') return refuse(404, 'requests are not taken here');
      const answered =
        (isGet && (await publicAnswer(route))) ||
        (operate && isGet && (await dashboard(route))) ||
        (await operate?.(request, route));
      return answered || refuse(405, 'records are posted', { allow: POST_ONLY });
    } catch (error) {
      // What a database says of a failure may quote the words of a request.
      failed(isRequest ? new Error((error as { code?: string }).code ?? 'of requests') : error);
      return refuse(503, 'the record store failed', { 'retry-after': '30' });
    }
  }

  async function collect(request: Request, client: Client = {}): Promise<Response> {
    const from = performance.now();
    const sender = request.headers.get('origin');
    const { pathname } = new URL(request.url);
    const route = pathname.slice(pathname.lastIndexOf('/') + 1);
    const { status, body, text, stream, headers, counts } = await answer(request, route, sender, client);
    const seconds = (performance.now() - from) / 1000;
    const { method } = request;
    const kept = counts ?? { stored: 0, repeated: 0 };
    const named = method === 'GET' && status < 300 ? route : method === 'POST' ? 'post' : 'other';
    metrics.see({ route: named, method, status, seconds, ...kept });
    tell('info', 'request', { route: named, method, status, seconds, ...kept });
    const isHead = method === 'HEAD';
    return new Response(isHead ? null : (stream ?? text ?? (body && JSON.stringify(body)) ?? null), {
      status,
      headers: {
        vary: 'Origin',
        ...(body && { 'content-type': 'application/json' }),
        ...((body || text || stream) && { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }),
        // On refusals too: without it the page reads a network error, and would send again for ever.
        ...(sender !== null &&
          origins.includes(sender) && {
            'access-control-allow-origin': sender,
            'access-control-expose-headers': 'Retry-After',
          }),
        ...headers,
      },
    });
  }

  const close = (): Promise<void> =>
    (closing ??= jobs.stop().then(async () => {
      await Promise.all([store.close(), requests?.close()]);
    }));
  return Object.assign(collect, { close });
}
