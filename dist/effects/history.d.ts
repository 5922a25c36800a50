import type { ConsentRecord } from '../domain/record.js';
/** What is kept, as it stands there: nobody has checked it. Undefined where the browser keeps nothing for this page. */
export declare function readHistory(): unknown[] | undefined;
/** Adds an answer once, and nothing that is none. Where storage is full, the oldest give way, with their receipts. */
export declare function remember(record: ConsentRecord): void;
/** Whether the answer is kept. */
export declare const isRemembered: (id: string) => boolean;
/** Deletes everything that AskFirst keeps in local storage, but for an answer that no cookie took. */
export declare function forgetAll(): void;
