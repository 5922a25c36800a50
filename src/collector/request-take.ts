import { dueOf } from '../domain/request-state.js';
import { isToken, readRequest } from '../domain/request-wire.js';
import { type Answer, refuse } from './answer.js';
import { readPost } from './body.js';
import { problemOfOrigin } from './origin.js';
import type { RequestStore } from './request-store.js';
import { sha256 } from './sha256.js';
import { bearerOf } from './token.js';

interface Tools {
  readonly requests: RequestStore;
  readonly origins: readonly string[];
  readonly now: () => number;
  readonly maxBytes: number;
}

/** What a person may do: ask, and read the state of what they asked. Nothing that they say goes into an error or a log. */
export function createRequestTake({ requests, origins, now, maxBytes }: Tools) {
  return {
    async take(request: Request, sender: string | null): Promise<Answer> {
      const body = await readPost(request, maxBytes);
      if ('status' in body) return body;
      const result = readRequest(body.value);
      if (result.status === 'refused') return refuse(422, result.problems.join('; '));
      const { origin, token, reference, within } = result.request;
      const foreign = problemOfOrigin(origin, sender, origins, 'request');
      if (foreign) return refuse(403, foreign);
      const key = await sha256(token);
      const received = new Date(now()).toISOString();
      const added = await requests.add(result.request, key, received);
      if (added === 'taken') return refuse(409, 'the reference is taken');
      const state = added === 'repeated' ? await requests.state(key) : undefined;
      return { status: 201, body: { reference, due: state?.due ?? dueOf(received, within, 'received') } };
    },

    /** The token comes in a header, and not in the address, which servers and proxies write down. */
    async state(request: Request): Promise<Answer> {
      const token = bearerOf(request.headers.get('authorization'));
      const state = isToken(token) ? await requests.state(await sha256(token)) : undefined;
      return state ? { status: 200, body: state } : refuse(404, 'no such request');
    },
  };
}
