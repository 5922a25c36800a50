import { canonical } from '../domain/canonical.js';
import { keysOf } from '../domain/object.js';
import type { PrivacyRequest } from '../domain/request.js';
import { dueOf, type RequestChange, type RequestState, type RequestStatus } from '../domain/request-state.js';

/** What is kept of a request: its state, and what was asked, without the token. */
export interface KeptRequest extends RequestState {
  /** Its number, in the order of arrival. */
  readonly seq: number;
  readonly request: Omit<PrivacyRequest, 'token'>;
}

/** Which requests: those that fit all conditions. Each one is enough by itself, also to erase. */
export interface RequestQuery {
  readonly reference?: string;
  readonly email?: string;
  /** Those that arrived before this day (`2026-03-01`), in UTC. */
  readonly before?: string;
  readonly status?: RequestStatus;
}

/** Where requests are kept, apart from consent records: they name people, so that they can be erased and leave nothing. */
export interface RequestStore {
  /**
   * `repeated`: the same one is there already, and stays as it is. `taken`: another has its reference.
   * @param key what the token hashes to
   */
  add(request: PrivacyRequest, key: string, received: string): Promise<'added' | 'repeated' | 'taken'>;
  /** The state of the request whose token hashes to `key`. */
  state(key: string): Promise<RequestState | undefined>;
  /** In the order of arrival, behind number `after`. @param page `limit` is 100 by default */
  list(
    query: RequestQuery,
    page?: { readonly after?: number; readonly limit?: number },
  ): Promise<readonly KeptRequest[]>;
  /** The request as it is then; undefined where there is none. */
  change(reference: string, change: RequestChange, now: string): Promise<KeptRequest | undefined>;
  /** For good. At least one condition must be named. */
  erase(query: RequestQuery): Promise<number>;
  close(): Promise<void>;
}

interface Row extends RequestState {
  readonly seq: number | string;
  readonly request: string;
}

/** What a database must do for us. A statement has `?` for each value. */
interface Port {
  run(statement: string, values: readonly (string | number | null)[]): Promise<readonly unknown[]>;
  /** After something was erased. */
  erased(): Promise<void>;
  close(): Promise<void>;
}

const STATE = 'reference, kind, received, due, status, changed, answer';
const CONDITIONS: { readonly [key in keyof RequestQuery]-?: string } = {
  reference: 'reference = ?',
  email: 'email = ?',
  before: 'received < ?',
  status: 'status = ?',
};

/** One spelling for the look-up alone: mail servers do not tell the case apart, and people do not keep to it. */
const spelled = (email: string): string => email.toLowerCase();

/** @param table its quoted name */
export function createRequestStore(port: Port, table: string): RequestStore {
  const rows = async (statement: string, ...values: (string | number | null)[]): Promise<readonly Row[]> =>
    (await port.run(statement, values)) as readonly Row[];

  const conditionsOf = (query: RequestQuery): [text: string, values: string[]] => {
    const given = keysOf(CONDITIONS).filter((key) => query[key] !== undefined);
    return [
      given.map((key) => ` AND ${CONDITIONS[key]}`).join(''),
      given.map((key) => (key === 'email' ? spelled(query[key] ?? '') : (query[key] ?? ''))),
    ];
  };

  const list: RequestStore['list'] = async (query, { after = 0, limit = 100 } = {}) => {
    const [text, values] = conditionsOf(query);
    const statement = `SELECT seq, ${STATE}, request FROM ${table} WHERE seq > ?${text} ORDER BY seq LIMIT ?`;
    const found = await rows(statement, after, ...values, limit);
    return found.map(({ seq, request, ...state }) => ({ seq: Number(seq), ...state, request: JSON.parse(request) }));
  };

  return {
    list,

    async add({ token: _, ...request }, key, received) {
      const { reference, kind, email, within } = request;
      const added = await rows(
        `INSERT INTO ${table} (key, reference, kind, email, received, due, status, request)
         VALUES (?, ?, ?, ?, ?, ?, 'received', ?) ON CONFLICT DO NOTHING RETURNING seq`,
        ...[key, reference, kind, email === undefined ? null : spelled(email), received],
        ...[dueOf(received, within, 'received'), canonical(request)],
      );
      if (added.length) return 'added';
      const same = await rows(`SELECT seq FROM ${table} WHERE key = ? AND reference = ?`, key, reference);
      return same.length ? 'repeated' : 'taken';
    },

    state: async (key) =>
      (await rows(`SELECT ${STATE} FROM ${table} WHERE key = ?`, key)).map((row) => ({ ...row }))[0],

    async change(reference, { status, answer }, now) {
      const [kept] = await list({ reference });
      if (!kept) return undefined;
      const due = dueOf(kept.received, kept.request.within, status);
      await rows(
        `UPDATE ${table} SET status = ?, answer = ?, changed = ?, due = ? WHERE reference = ?`,
        ...[status, answer, now, due, reference],
      );
      return { ...kept, status, answer, changed: now, due };
    },

    async erase(query) {
      const [text, values] = conditionsOf(query);
      if (!text) throw new TypeError('say which requests are erased');
      const gone = await rows(`DELETE FROM ${table} WHERE true${text} RETURNING seq`, ...values);
      if (gone.length) await port.erased();
      return gone.length;
    },

    close: () => port.close(),
  };
}
