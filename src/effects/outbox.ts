import type { ConsentRecord } from '../domain/record.js';
import { attempt } from './attempt.js';
import { emit } from './events.js';
import { report } from './report.js';
import { openStorage } from './storage.js';
import { post } from './transport.js';

/** Keeps records until the endpoint has them. */
export interface Outbox {
  add(record: ConsentRecord): void;
  /** Sends everything that waits, from this page and earlier ones. */
  flush(): void;
}

/** One key a record, so that two tabs never overwrite each other's. */
const PREFIX = 'askfirst.outbox.';

export function createOutbox(endpoint: string): Outbox {
  const storage = openStorage();
  /** What local storage, full or blocked, did not take. */
  const held: Record<string, string> = {};
  const sending = new Set<string>();

  const send = async (key: string, body: string): Promise<void> => {
    if (sending.has(key)) return;
    sending.add(key);
    const delivery = await post(endpoint, body);
    sending.delete(key);
    if (delivery !== 'waiting') {
      delete storage[key];
      delete held[key];
    }
    const id = key.slice(PREFIX.length);
    if (delivery === 'refused') report(`consent.endpoint refused record ${id}`);
    emit('record', { id, delivery });
  };

  return {
    add(record) {
      const key = PREFIX + record.id;
      const body = JSON.stringify(record);
      if (!attempt(() => (storage[key] = body))) held[key] = body;
      send(key, body);
    },
    flush() {
      for (const kept of [storage, held])
        for (const key in kept) if (key.startsWith(PREFIX)) send(key, kept[key] as string);
    },
  };
}
