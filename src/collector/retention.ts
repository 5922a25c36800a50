import { durationToMs } from '../domain/duration.js';
import { signHead } from './head.js';
import type { Signer } from './signer.js';
import type { Store } from './store.js';

export interface Retention {
  /** How long a record is kept after its answer has ended, as an ISO 8601 duration: the time to prove it in. */
  readonly keep: string;
  /**
   * `record` takes each out when its time is over. `month` waits until all that came in its calendar month may go, and
   * then detaches the month, the ledger's part included: nothing is deleted row by row, and a signed tree head carries
   * the proof over the gap. It needs a signing key.
   * @default 'record'
   */
  readonly by?: 'record' | 'month';
}

const WHY = 'retention';

/**
 * Takes out what has been kept long enough, and notes it in the ledger.
 * @param now in ms since 1970
 * @returns how many records, or months, were taken out
 * @throws TypeError when `keep` is no duration, or there is no key to detach months with
 */
export async function retain(
  store: Store,
  { keep, by = 'record' }: Retention,
  now: number,
  signer?: Signer,
): Promise<number> {
  const length = durationToMs(keep);
  if (length === undefined) throw new TypeError(`retention.keep: "${keep}" is not an ISO 8601 duration like P3Y`);
  const time = new Date(now).toISOString();
  const until = new Date(now - length).toISOString();
  let count = 0;
  if (by === 'record') {
    for (let erased = -1; erased; count += erased) erased = await store.erase({ until }, { why: WHY, time });
    return count;
  }
  if (!signer) throw new TypeError('retention by month needs a signing key');
  for (const month of (await store.months()).slice(0, -1)) {
    // Only from the oldest on: the ledger must not have a hole in its middle.
    if (month.until !== null && month.until >= until) break;
    await signHead(store, signer, time, month.last);
    await store.detach(month, { why: WHY, time });
    count += 1;
  }
  return count;
}
