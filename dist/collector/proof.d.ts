import { type Keys } from './signer.js';
import type { Store } from './store.js';
/** That a line is in the ledger that was signed and, while it is kept, that this record is what the line binds to. */
export interface Proof {
    readonly seq: number;
    readonly kind: 'record' | 'note';
    readonly commitment: string;
    /** The hashes from the leaf to the root (RFC 6962, 2.1.1). */
    readonly path: readonly string[];
    /** The signed tree head. */
    readonly head: string;
    /** Left out once it is erased. `record` is canonical JSON. */
    readonly content?: {
        readonly received: string;
        readonly record: string;
        readonly salt: string;
    };
}
/**
 * Proves a line of the ledger, by its number. Reads the lines between two heads, however long the ledger is.
 * @returns undefined where it was detached, or no head has been signed behind it yet
 */
export declare function prove(store: Store, seq: number): Promise<Proof | undefined>;
/** Whether a proof holds against the published keys; needs no access to the store. */
export declare function verifyProof(proof: Proof, keys: Keys): Promise<boolean>;
