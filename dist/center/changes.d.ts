import type { StoredRecord } from '../domain/record.js';
import { type Model } from './model.js';
/** What the revisions since an answer changed: all that are listed, where the list does not reach back to it. */
export declare function Changes({ record, model: { settings, read } }: {
    record: StoredRecord;
    model: Model;
}): import("preact").JSX.Element | null;
