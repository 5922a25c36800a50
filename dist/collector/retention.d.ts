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
/**
 * Takes out what has been kept long enough, and notes it in the ledger.
 * @param now in ms since 1970
 * @returns how many records, or months, were taken out
 * @throws TypeError when `keep` is no duration, or there is no key to detach months with
 */
export declare function retain(store: Store, { keep, by }: Retention, now: number, signer?: Signer): Promise<number>;
