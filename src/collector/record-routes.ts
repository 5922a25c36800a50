import { DAY, dayOf, isDay } from '../domain/day.js';
import type { Description } from '../domain/dpv.js';
import { isUuid } from '../domain/wire.js';
import { type Answer, refuse } from './answer.js';
import { exportRecords } from './export.js';
import type { createMetrics } from './metrics.js';
import { prove } from './proof.js';
import { MOST_LISTED, problemOfNames, type Routes, readAfter } from './routes.js';
import { createStats } from './stats.js';
import type { Store, Which } from './store.js';

interface Tools {
  readonly store: Store;
  readonly now: () => number;
  readonly metrics: ReturnType<typeof createMetrics>;
  readonly description: Description | undefined;
}

const WHO = 'say whose: ?id= or ?subject= with a lower-case UUID';

/** One record or one person; undefined where a query names none; null where it names both, or not by an id. */
function readWhich(query: URLSearchParams): Which | null | undefined {
  const [id, subject] = [query.get('id'), query.get('subject')];
  if (id === null && subject === null) return undefined;
  if (subject === null) return isUuid(id) ? { id } : null;
  return id === null && isUuid(subject) ? { subject } : null;
}

/**
 * A mistyped id, or name of one, is refused on every path: an answer about everybody must not pass for one about a person.
 * @param known what a query may say, once each
 */
const about =
  (
    known: readonly string[],
    answer: (query: URLSearchParams, which: Which | undefined) => Promise<Answer>,
  ): Routes[string] =>
  async (query) => {
    const problem = problemOfNames(query, known);
    if (problem) return refuse(400, problem);
    const which = readWhich(query);
    return which === null ? refuse(400, WHO) : answer(query, which);
  };

/** What operators may do with records: find, export, erase, prove, count and watch. */
export function recordRoutes({ store, now, metrics, description }: Tools): Routes {
  const stats = createStats(store);
  return {
    'GET records': about(['id', 'subject', 'after'], async (query, which) => {
      const after = readAfter(query);
      if (after === undefined) return refuse(400, 'after must be a number');
      const records = await store.list({ after, limit: MOST_LISTED, ...(which && { which }) });
      return { status: 200, body: { records } };
    }),
    'DELETE records': about(['id', 'subject', 'why'], async (query, which) => {
      if (!which) return refuse(400, WHO);
      const why = query.get('why') ?? 'article-17';
      // A note is for good: it has no room for a name.
      if (!/^[a-z\d-]{1,40}$/.test(why)) return refuse(400, 'why must be 1 to 40 of a-z, 0-9 and -');
      const reason = { why, time: new Date(now()).toISOString() };
      let erased = 0;
      // A store takes so many at a time, and an answer that leaves some behind would pass for all.
      for (let some = 1; some; erased += some) some = await store.erase(which, reason);
      return { status: 200, body: { erased } };
    }),
    'GET export': about(['id', 'subject', 'format'], async (query, which) => {
      const answer = exportRecords(store, query.get('format') ?? 'ndjson', which, description);
      return answer ?? refuse(400, 'format must be ndjson, csv or jsonld');
    }),
    'GET proof': about(['id', 'seq'], async (query, which) => {
      if (which && query.has('seq')) return refuse(400, 'say which by one of ?id= and ?seq=');
      // By its number, which a receipt has, also once it is erased.
      const number = Number(query.get('seq') ?? 0);
      if (!Number.isSafeInteger(number) || (!number && !(which && 'id' in which)))
        return refuse(400, 'say which: ?id= with a lower-case UUID, or ?seq= with its number in the ledger');
      const [entry] = which ? await store.list({ which, limit: 1 }) : [];
      const proof = await prove(store, entry?.seq ?? number);
      return proof ? { status: 200, body: proof } : refuse(404, 'no such record, or no tree head behind it yet');
    }),
    'GET stats': about(['from', 'to'], async (query) => {
      const from = query.get('from') ?? dayOf(now() - 30 * DAY);
      const to = query.get('to') ?? dayOf(now());
      if (!isDay(from) || !isDay(to) || Date.parse(to) - Date.parse(from) > 400 * DAY)
        return refuse(400, 'from and to must be days like 2026-03-01, at most 400 apart');
      return { status: 200, body: await stats(from, to) };
    }),
    'GET metrics': about([], async () => {
      const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };
      return { status: 200, text: metrics.text((await store.tip()).seq), headers };
    }),
  };
}
