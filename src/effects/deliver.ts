import { backoff, type Delivery } from '../domain/delivery.js';
import { attempt } from './attempt.js';
import { listen } from './events.js';
import { report } from './report.js';
import { hear, post, SILENCE } from './transport.js';

/**
 * Posts until there is a final answer, as long as the page lives: what is sent may name a person, so that it is kept in
 * memory alone, and never in web storage.
 * @param told of each attempt; with what a sound answer says in JSON
 * @returns `again` tries at once
 */
export function deliver(
  endpoint: string,
  body: string,
  told: (delivery: Delivery, answer?: unknown) => void,
): { again(): void } {
  let failures = 0;
  let timer = 0;
  let busy = false;
  let done = false;

  async function send(): Promise<void> {
    if (busy || done) return;
    busy = true;
    clearTimeout(timer);
    const given = new AbortController();
    const { delivery, body: answer, redirected, quiet } = await hear(post(endpoint, body, 'omit', given.signal));
    // What hangs would keep its share of the quota for `keepalive`.
    given.abort();
    if (redirected) report(`${endpoint} redirects; requests wait until it answers itself`);
    busy = false;
    done = delivery !== 'waiting';
    if (done) stop();
    told(delivery, answer);
    if (done) return;
    failures += 1;
    timer = window.setTimeout(send, Math.max(quiet, backoff(failures, Math.random())));
  }

  const stop = listen(window, 'online', send);
  send();
  return { again: send };
}

/** What is kept under a token: null where there is nothing, undefined where no answer came. */
export async function readState(endpoint: string, token: string): Promise<unknown> {
  const address = attempt(() => new URL(endpoint, location.href));
  if (!address) return undefined;
  const given = new AbortController();
  const silence = setTimeout(() => given.abort(), SILENCE);
  address.pathname = `${address.pathname.replace(/\/$/, '')}/state`;
  try {
    // In a header: servers and proxies write addresses down.
    const response = await fetch(address, {
      credentials: 'omit',
      signal: given.signal,
      referrerPolicy: 'origin',
      headers: { authorization: `Bearer ${token}` },
    });
    return response.ok ? await response.json() : response.status === 404 ? null : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(silence);
  }
}
