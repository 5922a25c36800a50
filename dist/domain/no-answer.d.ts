import type { ConsentRecord } from './record.js';
import { type Read } from './wire.js';
/** The actions that are no answers, and count as none. */
export declare const NO_ANSWERS: readonly ["asked", "left-behind"];
/** Whether the record says something else than what a visitor answered. */
export declare const isNoAnswer: ({ action }: ConsentRecord) => boolean;
/** As `readRecord`, with what only records have that are no answers: browsers, which show answers alone, do without. */
export declare function readPosted(value: unknown): Read;
