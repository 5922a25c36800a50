import type { ConsentRecord } from '../domain/record.js';
import { attempt } from './attempt.js';
import { forgetReceipt } from './receipts.js';
import { openStorage } from './storage.js';

const HISTORY = 'askfirst.history';
/** Answers. Whoever answers more often has the rest in the collector. */
const MOST = 50;

/** What is kept, as it stands there: nobody has checked it. Undefined where the browser keeps nothing for this page. */
export function readHistory(): unknown[] | undefined {
  const storage = attempt(() => localStorage);
  const list: unknown = storage && (attempt(() => JSON.parse(storage[HISTORY] ?? '[]')) ?? []);
  return Array.isArray(list) ? list : storage && [];
}

/** Adds an answer once, and nothing that is none. Where storage is full, the oldest give way, with their receipts. */
export function remember(record: ConsentRecord): void {
  const storage = openStorage();
  const known = (readHistory() ?? []) as ConsentRecord[];
  if (record.action === 'left-behind' || known.some((other) => other?.id === record.id)) return;
  const list = [...known, record];
  while (list.length > MOST || (list.length && !attempt(() => (storage[HISTORY] = JSON.stringify(list)))))
    forgetReceipt(list.shift()?.id);
}

/** Whether the answer is kept. */
export const isRemembered = (id: string): boolean =>
  (readHistory() ?? []).some((record) => (record as ConsentRecord | null)?.id === id);

/** Deletes everything that AskFirst keeps in local storage, but for an answer that no cookie took. */
export function forgetAll(): void {
  const storage = openStorage();
  for (const key of Object.keys(storage)) if (key.startsWith('askfirst.')) delete storage[key];
}
