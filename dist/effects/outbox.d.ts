import type { ConsentRecord } from '../domain/record.js';
/** Keeps records until the endpoint has them. */
export interface Outbox {
    add(record: ConsentRecord): void;
    /** Sends everything that waits, from this page and earlier ones. */
    flush(): void;
}
export declare function createOutbox(endpoint: string): Outbox;
