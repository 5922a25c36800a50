import { backoff, type Delivery, firstBatch } from '../domain/delivery.js';
import { receiptsIn } from '../domain/receipt.js';
import { attempt } from './attempt.js';
import { emit } from './events.js';
import { isRemembered, remember } from './history.js';
import { alone } from './lock.js';
import { type CreateCourier, OUTBOX } from './outbox.js';
import { keepReceipt } from './receipts.js';
import { report } from './report.js';
import { hear, post } from './transport.js';

/** Records that the endpoint will not have, so that the site's owner can look at them. */
const REFUSED = 'askfirst.refused.';

/** A tab that keeps the lock for so many attempts is asleep, and may sleep for days. */
const MOST_DENIALS = 20;

const idOf = (key: string): string => key.slice(OUTBOX.length);

/**
 * Delivers at least once; the endpoint knows a repeated id. One tab at a time sends what waits, with longer and longer
 * pauses, and sooner when the network or the visitor is back. A record that is refused is put aside, reported, and
 * holds up no other. Every answer goes into the visitor's own history, and where there is no endpoint only there.
 */
export const createCourier: CreateCourier = (endpoint, kept, credentials) => {
  const [storage = {}, held = {}] = kept;
  const underWay = new Set<string>();
  let failures = 0;
  /** How often in a row another tab had the lock. */
  let denials = 0;
  /** Until then the endpoint has asked to be left alone; in ms since the page began, because clocks are set. */
  let quietUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushing = false;
  /** Whether something new gave hope while an attempt was under way, which may be one that is doomed. */
  let again = false;
  let stopped = false;

  const waiting = (): [string, string][] =>
    kept.flatMap((bodies) => Object.entries(bodies).filter(([key]) => key.startsWith(OUTBOX) && !underWay.has(key)));

  const remove = (key: string): void => {
    for (const bodies of kept) delete bodies[key];
  };
  const bodyOf = (key: string): string => kept.map((bodies) => bodies[key]).find(Boolean) ?? '';
  /** For the visitor. What another tab has delivered meanwhile is there already. */
  const file = (key: string): void => {
    attempt(() => remember(JSON.parse(bodyOf(key))));
    if (!endpoint) remove(key);
  };
  const putAside = (key: string): void => {
    const body = bodyOf(key);
    // First, because a full storage has no room for both.
    remove(key);
    if (body) attempt(() => (storage[REFUSED + idOf(key)] = body));
    report(`consent.endpoint refused record ${idOf(key)}`);
  };

  const retry = (tries = failures): void => {
    clearTimeout(timer);
    if (stopped) return;
    // Storage may have room again, and outlives the page.
    for (const [key, body] of Object.entries(held)) if (attempt(() => (storage[key] = body))) delete held[key];
    const pause = Math.max(backoff(Math.max(tries, 1), Math.random()), quietUntil - performance.now());
    // An attempt that is under way goes on by itself.
    timer = setTimeout(() => flushing || flush(), pause);
  };

  /** What has become of the records that went out together; a list that is refused says nothing of any one of them. */
  const settle = async (keys: readonly string[], answer: Promise<Response | undefined>): Promise<Delivery> => {
    for (const key of keys) underWay.add(key);
    const { delivery, body, redirected, quiet } = await hear(answer);
    if (redirected) report('consent.endpoint redirects; records wait until it answers itself');
    // Not for an answer that the visitor had forgotten meanwhile.
    for (const [id, receipt] of receiptsIn(body, keys.map(idOf))) if (isRemembered(id)) keepReceipt(id, receipt);
    if (delivery === 'waiting') {
      failures += 1;
      quietUntil = Math.max(quietUntil, performance.now() + quiet);
    } else failures = 0;
    for (const key of keys) {
      underWay.delete(key);
      if (delivery === 'delivered') remove(key);
      else if (delivery === 'refused' && keys.length > 1) continue;
      else if (delivery === 'refused') putAside(key);
      emit('record', { id: idOf(key), delivery });
    }
    return delivery;
  };

  const send = async (endpoint: string, batch: readonly (readonly [string, string])[]): Promise<Delivery> => {
    const bodies = batch.map(([, body]) => body);
    const body = bodies.length > 1 ? `[${bodies.join()}]` : (bodies[0] ?? '');
    const given = new AbortController();
    const delivery = await settle(
      batch.map(([key]) => key),
      post(endpoint, body, credentials, given.signal),
    );
    // What hangs would keep its share of the quota, and of the connections that the page may have.
    given.abort();
    return delivery;
  };

  const sendAll = async (): Promise<void> => {
    for (const [key] of waiting()) file(key);
    if (!endpoint) return;
    for (let batch = firstBatch(waiting()); batch[0] && !stopped; batch = firstBatch(waiting())) {
      let delivery = await send(endpoint, batch);
      if (delivery === 'refused' && batch.length > 1)
        for (const one of batch) if (delivery !== 'waiting' && !stopped) delivery = await send(endpoint, [one]);
      if (delivery === 'waiting') return;
    }
  };

  function flush(): void {
    again = flushing;
    if (flushing || stopped) return;
    if (performance.now() < quietUntil) {
      retry();
      return;
    }
    clearTimeout(timer);
    flushing = true;
    // The lock spares the endpoint repeats, and is not worth a record.
    const sent = denials < MOST_DENIALS ? alone('askfirst.outbox', sendAll) : sendAll().then(() => true);
    sent.then((ran) => {
      denials = ran ? 0 : denials + 1;
      flushing = false;
      if (!waiting()[0]) return;
      // Another tab that is at it, or a network that has come back meanwhile, says nothing of the endpoint. Not at once:
      // browsers give an aborted request's share of the quota back in a later task.
      retry(ran && !again ? failures : 1);
    });
  }

  return {
    sent(key, answer) {
      file(key);
      if (!answer) return;
      settle([key], answer).then((delivery) => {
        // The endpoint answers again: what waits may go.
        if (delivery === 'waiting') retry();
        else flush();
      });
    },
    flush,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
