import type { Description } from '../domain/dpv.js';
import { type Answer, refuse } from './answer.js';
import type { createMetrics } from './metrics.js';
import { recordRoutes } from './record-routes.js';
import { requestRoutes } from './request-routes.js';
import type { RequestStore } from './request-store.js';
import type { Store } from './store.js';
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

/** What operators may do, for whoever has the token; undefined for any other path. */
export function createOperator({ token, description }: OperatorOptions, { requests, now, ...tools }: Tools) {
  const isAllowed = createTokenCheck(typeof token === 'string' ? [token] : token);
  const routes = new Map(
    Object.entries({
      ...recordRoutes({ ...tools, now, description }),
      ...(requests && requestRoutes(requests, now)),
    }),
  );

  return async function operate(request: Request, route: string): Promise<Answer | undefined> {
    const action = routes.get(`${request.method === 'HEAD' ? 'GET' : request.method} ${route}`);
    if (!action) return undefined;
    if (!(await isAllowed(request.headers.get('authorization'))))
      return refuse(401, 'this needs the operators’ token', { 'www-authenticate': 'Bearer' });
    return action(new URL(request.url).searchParams, request);
  };
}
