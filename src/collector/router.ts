import { isObject } from '../domain/object.js';
import { type Answer, refuse } from './answer.js';
import { dashboard } from './dashboard.js';
import type { createOperator } from './operator.js';
import type { createRequestTake } from './request-take.js';
import type { createTake } from './take.js';

interface Tools {
  readonly origins: readonly string[];
  /** For how many seconds a sender has to wait. */
  readonly wait: (sender: string) => number;
  readonly take: ReturnType<typeof createTake>;
  /** Undefined where no requests are kept. */
  readonly asked: ReturnType<typeof createRequestTake> | undefined;
  /** What anybody may ask; undefined for any other path. */
  readonly open: (route: string) => Promise<Answer | undefined>;
  /** Undefined where there are no operators. */
  readonly operate: ReturnType<typeof createOperator> | undefined;
  readonly fail: (error: unknown) => void;
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

/** Who answers a request. Whoever comes from another site, or too often, is refused before anything is read. */
export function createRouter({ origins, wait, take, asked, open, operate, fail }: Tools) {
  return async function answer(
    request: Request,
    route: string,
    sender: string | null,
    network: string | undefined,
  ): Promise<Answer> {
    const { method } = request;
    if (sender !== null && !origins.includes(sender)) return refuse(403, `the origin ${sender} is not allowed`);
    if (method === 'OPTIONS') return route === 'state' ? PREFLIGHT_STATE : PREFLIGHT;
    const seconds = network === undefined ? 0 : wait(`${sender} ${network}`);
    if (seconds) return refuse(429, 'too many requests; please wait', { 'retry-after': `${seconds}` });
    const isRequest = route === 'requests';
    if (method === 'POST' && !isRequest) return take(request, sender);
    try {
      if (method === 'POST')
        return asked ? await asked.take(request, sender) : refuse(404, 'requests are not taken here');
      const isGet = method === 'GET' || method === 'HEAD';
      if (asked && isGet && route === 'state') return await asked.state(request);
      const answered =
        (isGet && (await open(route))) ||
        (operate && isGet && (await dashboard(route))) ||
        (await operate?.(request, route));
      return answered || refuse(405, 'records are posted', { allow: POST_ONLY });
    } catch (error) {
      // What a database says of a failure may quote the words of a request.
      const said = isObject(error) ? error.code : undefined;
      fail(isRequest ? new Error(typeof said === 'string' ? said : 'of requests') : error);
      return refuse(503, 'the record store failed', { 'retry-after': '30' });
    }
  };
}
