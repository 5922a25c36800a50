import type { ConsentRecord } from '../domain/record.js';
/** What a look at a receipt came to; `unable` where the browser has no Ed25519, or no cryptography on plain http. */
export type ReceiptCheck = 'ok' | 'bad' | 'unable';
/** What a receipt claims, whoever signed it. */
export declare const claimsOf: (receipt: string) => {
    readonly [claim: string]: unknown;
};
/** The keys in a JWK set (RFC 7517, 5): the set itself, or the address that it is published at. Undefined where there is none. */
export declare function keysAt(from: unknown): Promise<readonly unknown[] | undefined>;
/** Whether the holder of one of the keys signed that it had this very record. */
export declare function checkReceipt(record: ConsentRecord, receipt: string, keys: readonly unknown[]): Promise<ReceiptCheck>;
