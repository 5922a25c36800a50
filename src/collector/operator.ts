import { isDay } from '../domain/day.js';
import type { Description } from '../domain/dpv.js';
import { isUuid } from '../domain/wire.js';
import { type Answer, refuse } from './answer.js';
import { exportRecords } from './export.js';
import type { createMetrics } from './metrics.js';
import { prove } from './proof.js';
import { requestRoutes } from './request-operator.js';
import type { RequestStore } from './request-store.js';
import { createStats } from './stats.js';
import type { Store, Which } from './store.js';
import { createTokenCheck } from './token.js';

export interface OperatorOptions {
  /** What operators send as `Authorization: Bearer …`: at least 20 characters; several while one replaces another. */
  readonly token: string | readonly string[];
  /** What the JSON-LD export says that records do not. */
  readonly description?: Description;
}

interface Tools {
  readonly store: Store;
  readonly requests: RequestStore | undefined;
  readonly now: () => number;
  readonly metrics: ReturnType<typeof createMetrics>;
}

type Route = (query: URLSearchParams, which: Which | undefined) => Promise<Answer>;

const WHO = 'say whose: ?id= or ?subject= with a lower-case UUID';
const MOST_LISTED = 1000;
const DAY = 86_400_000;

/** One record or one person; null where a query names neither or both, or not by an id. */
function readWhich(query: URLSearchParams): Which | null | undefined {
  const [id, subject] = [query.get('id'), query.get('subject')];
  if (id === null && subject === null) return undefined;
  if (id !== null && subject !== null) return null;
  if (!isUuid(id ?? subject)) return null;
  return id === null ? { subject: subject ?? '' } : { id };
}

/** What operators may do: find, export, erase, count, prove and watch; undefined for any other path. */
export function createOperator({ token, description }: OperatorOptions, tools: Tools) {
  const { store, requests, now, metrics } = tools;
  const isAllowed = createTokenCheck(typeof token === 'string' ? [token] : token);
  const stats = createStats(store);

  const routes: { readonly [name: string]: Route } = {
    async 'GET records'(query, which) {
      const after = Number(query.get('after') ?? 0);
      if (!Number.isSafeInteger(after)) return refuse(400, 'after must be a number');
      const records = await store.list({ after, limit: MOST_LISTED, ...(which && { which }) });
      return { status: 200, body: { records } };
    },
    async 'DELETE records'(query, which) {
      if (!which) return refuse(400, WHO);
      const why = query.get('why') ?? 'article-17';
      // A note is for good: it has no room for a name.
      if (!/^[a-z\d-]{1,40}$/.test(why)) return refuse(400, 'why must be 1 to 40 of a-z, 0-9 and -');
      const reason = { why, time: new Date(now()).toISOString() };
      let erased = 0;
      // A store takes so many at a time, and an answer that leaves some behind would pass for all.
      for (let some = 1; some; erased += some) some = await store.erase(which, reason);
      return { status: 200, body: { erased } };
    },
    async 'GET export'(query, which) {
      const format = query.get('format') ?? 'ndjson';
      const answer = exportRecords(store, format, which, description);
      return answer ?? refuse(400, 'format must be ndjson, csv or jsonld');
    },
    async 'GET proof'(query, which) {
      // By its number, which a receipt has, also once it is erased.
      const number = Number(query.get('seq') ?? 0);
      if (!Number.isSafeInteger(number) || (!number && !(which && 'id' in which)))
        return refuse(400, 'say which: ?id= with a lower-case UUID, or ?seq= with its number in the ledger');
      const [entry] = which ? await store.list({ which, limit: 1 }) : [];
      const proof = await prove(store, entry?.seq ?? number);
      return proof ? { status: 200, body: proof } : refuse(404, 'no such record, or no tree head behind it yet');
    },
    async 'GET stats'(query) {
      const today = new Date(now()).toISOString().slice(0, 10);
      const from = query.get('from') ?? new Date(now() - 30 * DAY).toISOString().slice(0, 10);
      const to = query.get('to') ?? today;
      if (!isDay(from) || !isDay(to) || Date.parse(to) - Date.parse(from) > 400 * DAY)
        return refuse(400, 'from and to must be days like 2026-03-01, at most 400 apart');
      return { status: 200, body: await stats(from, to) };
    },
    async 'GET metrics'() {
      const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };
      return { status: 200, text: metrics.text((await store.tip()).seq), headers };
    },
  };

  const ofRequests = requests ? requestRoutes(requests, now) : {};

  return async function operate(request: Request, route: string): Promise<Answer | undefined> {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const name = `${method} ${route}`;
    const action = Object.hasOwn(routes, name) ? routes[name] : undefined;
    const ofRequest = Object.hasOwn(ofRequests, name) ? ofRequests[name] : undefined;
    if (!action && !ofRequest) return undefined;
    if (!(await isAllowed(request.headers.get('authorization'))))
      return refuse(401, 'this needs the operators’ token', { 'www-authenticate': 'Bearer' });
    const query = new URL(request.url).searchParams;
    if (ofRequest) return ofRequest(query, request);
    const which = readWhich(query);
    return which === null ? refuse(400, WHO) : action?.(query, which);
  };
}
