import { type Description } from '../domain/dpv.js';
import type { Answer } from './answer.js';
import type { Store, Which } from './store.js';
/** A download of records as `ndjson`, `csv` or `jsonld`, page by page; undefined for any other format. */
export declare function exportRecords(store: Store, name: string, which: Which | undefined, description?: Description): Answer | undefined;
