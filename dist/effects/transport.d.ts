/** What became of a record: kept by the endpoint, never to be sent again, or to be sent again later. */
export type Delivery = 'delivered' | 'refused' | 'waiting';
/**
 * Posts JSON so that it outlives the page (`keepalive`; a record is far below its 64 KiB).
 * 4xx means that the same record would be refused again, except 408 and 429, which ask for patience.
 */
export declare const post: (endpoint: string, body: string) => Promise<Delivery>;
