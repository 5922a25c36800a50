import type { ConsentRecord } from '../domain/record.js';
import { type Delivery } from './transport.js';
/** Keeps records until the endpoint has them. */
export interface Outbox {
    add(record: ConsentRecord): void;
    /** Sends everything that waits. */
    flush(): void;
}
/** What earlier pages left is taken up; what local storage does not take lives as long as the page. */
export declare function createOutbox(endpoint: string, onDelivery: (id: string, delivery: Delivery) => void): Outbox;
