import type { Keys } from './signer.js';
import type { Removal, Store } from './store.js';
export interface AuditOptions {
    /** The published keys (`GET /keys`). Without them nobody says whose the tree heads are. */
    readonly keys?: Keys;
    /** Receipts that visitors hold: what was promised must still stand. */
    readonly receipts?: readonly string[];
}
export interface AuditFinding {
    /** The number in the ledger that it is about; 0 where it has none. */
    readonly seq: number;
    readonly problem: string;
}
export interface Audit {
    readonly sound: boolean;
    /** What is wrong, the first record first. */
    readonly findings: readonly AuditFinding[];
    /** How many lines the ledger has, those that were detached included. */
    readonly size: number;
    /** The Merkle root over all of them, to compare with what others have noted. */
    readonly root: string;
    /** Up to where signed tree heads prove it: behind that, only the chain does. */
    readonly signed: number;
    /** Whether the signatures were checked. */
    readonly verified: boolean;
    /** How many records are there, were erased with a note, and how many lines lie in detached months. */
    readonly records: number;
    readonly erased: number;
    readonly detached: number;
    /** What was taken out, when and why, as the ledger's own notes say. */
    readonly removals: readonly Removal[];
}
/**
 * Proves that nothing in a store was changed, removed, swapped or reordered, or names what was. Reads all of it once.
 */
export declare function audit(store: Store, { keys, receipts }?: AuditOptions): Promise<Audit>;
