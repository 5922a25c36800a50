import type { ConsentRecord } from '../../domain/record.js';
import type { Stored } from '../../domain/stored.js';
/** Only as it is given an answer is whole: what the browser remembers, on a later page or in another tab, is a part. */
export declare const isGivenHere: (record: Partial<ConsentRecord> | undefined) => record is ConsentRecord;
/**
 * The record of what an answer leaves. One of its own, because the answer was on its way before anything was erased,
 * and no record ever changes.
 */
export declare const recordOfLeft: (answer: ConsentRecord, left: readonly Stored[]) => ConsentRecord;
