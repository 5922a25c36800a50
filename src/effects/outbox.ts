import type { ConsentRecord } from '../domain/record.js';
import { attempt } from './attempt.js';
import { openStorage } from './storage.js';
import { post } from './transport.js';

/** Keeps records until the endpoint, or the visitor's own history, has them. */
export interface Outbox {
  add(record: ConsentRecord): void;
  /** Sends everything that waits, from this page and earlier ones. */
  flush(): void;
  stop(): void;
}

/** Where bodies wait, by key: local storage, and what it, full or blocked, did not take. */
type Kept = readonly Record<string, string>[];

/** Sees to what became of records, and sends again what waits. */
interface Courier {
  /** Takes over a record that is under way, or, without an answer to wait for, has nowhere to go. */
  sent(key: string, answer: Promise<Response | undefined> | undefined): void;
  flush(): void;
  stop(): void;
}

export type CreateCourier = (endpoint: string | undefined, kept: Kept, credentials: RequestCredentials) => Courier;

/** One key a record, so that two tabs never overwrite each other's. */
export const OUTBOX = 'askfirst.outbox.';

/**
 * A record is stored and sent in the task of the click, because the page may end with it. All that follows is the
 * courier's, whose file is fetched only now.
 * @param load fetches `createCourier`
 */
export function createOutbox(
  endpoint: string | undefined,
  load: () => Promise<CreateCourier>,
  failed: () => void,
  credentials: RequestCredentials,
): Outbox {
  const kept: Kept = [openStorage(), {}];
  let courier: Promise<Courier> | undefined;
  const call = (then: (courier: Courier) => void): void => {
    courier ??= load().then((create) => create(endpoint, kept, credentials));
    courier.then(then, () => {
      courier = undefined;
      failed();
    });
  };
  return {
    add(record) {
      const key = OUTBOX + record.id;
      const body = JSON.stringify(record);
      // The first that takes it.
      kept.some((store) => attempt(() => (store[key] = body)));
      const answer = endpoint ? post(endpoint, body, credentials) : undefined;
      call((courier) => courier.sent(key, answer));
    },
    flush() {
      if (kept.some((store) => Object.keys(store).some((key) => key.startsWith(OUTBOX))))
        call((courier) => courier.flush());
    },
    stop() {
      if (courier) call((courier) => courier.stop());
    },
  };
}
