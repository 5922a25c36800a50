import { type Peak } from '../domain/merkle.js';
import { type Fields } from '../domain/object.js';
import type { Signer } from './signer.js';
import type { LedgerRow, Store } from './store.js';
/** A tree head: everything that is needed to go on behind it, even where the lines before it are gone. */
export interface Head {
    /** How many lines it is over. */
    readonly size: number;
    /** The Merkle root over them (RFC 6962, 2.1). */
    readonly root: string;
    /** The chain's hash of the last one. */
    readonly hash: string;
    readonly peaks: readonly Peak[];
    /** When it was signed. */
    readonly time: string;
}
export declare const EMPTY: Head;
/** How much of a ledger is read at a time. */
export declare const PAGE = 1000;
/** The ledger's lines behind `after`, in order, read page by page. */
export declare function linesAfter(store: Store, after: number): AsyncGenerator<LedgerRow>;
export declare const isHead: (value: unknown) => value is Head;
/** What a JWS says, without asking who signed it; undefined where it says nothing. */
export declare function readPayload(jws: string): Fields | undefined;
/**
 * Signs the ledger up to `size` lines, or to its end, and keeps the head. Reads only what came since the last head,
 * and checks it on the way: what was changed is not signed.
 * @returns the head; undefined where there is nothing to sign
 * @throws when the ledger, or the head before, is not what was signed
 */
export declare function signHead(store: Store, signer: Signer, time: string, size?: number): Promise<Head | undefined>;
