import type { ConsentRecord } from '../domain/record.js';
import { attempt } from './attempt.js';
import { emit } from './events.js';
import { report } from './report.js';
import { post } from './transport.js';

/** Keeps records until the endpoint has them. */
export interface Outbox {
  add(record: ConsentRecord): void;
  /** Sends everything that waits. */
  flush(): void;
}

/** One key a record, so that two tabs never overwrite each other's. */
const PREFIX = 'askfirst.outbox.';

/** What earlier pages left is taken up; what local storage does not take lives as long as the page. */
export function createOutbox(endpoint: string): Outbox {
  const held = new Map(
    attempt(() => Object.entries<string>(localStorage).filter(([key]) => key.startsWith(PREFIX))) ?? [],
  );
  const sending = new Set<string>();

  const flush = (): void => {
    for (const [key, body] of held) {
      if (sending.has(key)) continue;
      sending.add(key);
      post(endpoint, body).then((delivery) => {
        const id = key.slice(PREFIX.length);
        sending.delete(key);
        if (delivery !== 'waiting') {
          held.delete(key);
          attempt(() => localStorage.removeItem(key));
        }
        if (delivery === 'refused') report(`consent.endpoint refused record ${id}`);
        emit('record', { id, delivery });
      });
    }
  };

  return {
    add(record) {
      const key = PREFIX + record.id;
      const body = JSON.stringify(record);
      held.set(key, body);
      attempt(() => localStorage.setItem(key, body));
      flush();
    },
    flush,
  };
}
