import { isOrigin } from '../domain/wire.js';
import { type Answer, refuse } from './answer.js';
import type { CookieOptions } from './cookie.js';
import { startJobs } from './jobs.js';
import { createLimiter } from './limiter.js';
import { createTell, type LogEntry } from './log.js';
import { createMetrics } from './metrics.js';
import { createOperator, type OperatorOptions } from './operator.js';
import type { RequestStore } from './request-store.js';
import { createRequestTake } from './request-take.js';
import { toResponse } from './response.js';
import type { Retention } from './retention.js';
import { createRouter } from './router.js';
import { createSigner, type PublicKey, type SigningKey } from './signer.js';
import type { Store } from './store.js';
import { createTake } from './take.js';

export type { LogEntry };

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
  const { store, requests, origins, now = Date.now, maxBytes = 65_536, perMinute = 600, sign } = options;
  for (const origin of origins) {
    if (!isOrigin(origin)) throw new TypeError(`origins: "${origin}" is not an exact origin like https://example.com`);
  }
  const tell = createTell(now, options.log);
  const failed = (event: string) => (error: unknown) => tell('error', event, { error: String(error) });
  const fail = failed('The record store failed; browsers will send again.');
  const signer = sign && createSigner(sign.key, sign.retired);
  const metrics = createMetrics();
  let closing: Promise<void> | undefined;

  async function open(route: string): Promise<Answer | undefined> {
    if (route === 'health') return { status: 200, body: { status: 'ok' } };
    if (route === 'keys' && signer)
      return { status: 200, body: (await signer).keys, headers: { 'cache-control': 'max-age=3600' } };
    if (route !== 'ready') return undefined;
    if (closing) return refuse(503, 'the collector is closing');
    await Promise.all([store.tip(), requests?.state(''), signer]);
    return { status: 200, body: { status: 'ready' } };
  }

  const answer = createRouter({
    origins,
    wait: createLimiter(perMinute, now),
    take: createTake({ store, origins, now, maxBytes, cookie: options.cookie, signer, fail }),
    asked: requests && createRequestTake({ requests, origins, now, maxBytes }),
    open,
    operate: options.operator && createOperator(options.operator, { store, requests, now, metrics }),
    fail,
  });
  const jobs = startJobs({ store, signer, every: sign?.every, retention: options.retention, now, fail: failed });

  async function collect(request: Request, { network }: Client = {}): Promise<Response> {
    const from = performance.now();
    const { method } = request;
    const sender = request.headers.get('origin');
    const { pathname } = new URL(request.url);
    const route = pathname.slice(pathname.lastIndexOf('/') + 1);
    const answered = await answer(request, route, sender, network);
    const { status, counts = { stored: 0, repeated: 0 } } = answered;
    const named = method === 'GET' && status < 300 ? route : method === 'POST' ? 'post' : 'other';
    const seen = { route: named, method, status, seconds: (performance.now() - from) / 1000, ...counts };
    metrics.see(seen);
    tell('info', 'request', seen);
    return toResponse(
      answered,
      method === 'HEAD',
      origins.find((origin) => origin === sender),
    );
  }

  const close = (): Promise<void> =>
    (closing ??= jobs.stop().then(async () => {
      await Promise.all([store.close(), requests?.close()]);
    }));
  return Object.assign(collect, { close });
}
