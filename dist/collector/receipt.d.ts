import type { Signer } from './signer.js';
import type { Placed } from './store.js';
/** What the collector's signature vouches for: this record came then, and stands there. Hashes in hexadecimal. */
export interface Receipt {
    /** The record's id. */
    readonly id: string;
    /** SHA-256 of the record as canonical JSON (RFC 8785). */
    readonly record: string;
    /** When it first came. */
    readonly received: string;
    /** Its number in the ledger, what the ledger keeps of it for good, and the chain up to it. */
    readonly seq: number;
    readonly commitment: string;
    readonly hash: string;
}
export declare const isReceipt: (value: unknown) => value is Receipt;
/** The receipt as a compact JWS. The same record has the same one, whenever it is asked for. */
export declare function signReceipt(signer: Signer, id: string, placed: Placed): Promise<string>;
