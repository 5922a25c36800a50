import { type Tree } from '../domain/merkle.js';
import type { Find } from './audit-signed.js';
import type { Hashing } from './hashing.js';
import { type Head } from './head.js';
import type { Receipt } from './receipt.js';
import type { Content, LedgerRow, Removal, SignedHead, Store, Tip } from './store.js';
/** What an audit is about, and what it is told. */
export interface Scene {
    readonly store: Store;
    /** The end of the ledger as the audit began: what comes while it reads is not its business. */
    readonly tip: Tip;
    readonly hashing: Hashing;
    /** Receipts that visitors hold, by number. */
    readonly promised: ReadonlyMap<number, Receipt>;
    readonly find: Find;
}
/** How far an audit has come along the ledger, and what it has seen. */
export interface Walk {
    readonly tree: Tree;
    /** The last line, and the chain up to it. */
    seq: number;
    hash: string;
    /** Whether all lines up to here were there: else the tree is not the one that was signed. */
    known: boolean;
    /** Up to where signed tree heads prove it. */
    signed: number;
    records: number;
    /** Records whose content is not there: a note further on must say why. */
    readonly missing: number[];
    readonly removals: Removal[];
}
/** Begins behind the detached months, with the signed tree head that stands for them. */
export declare function startWalk({ store, tip, hashing, find }: Scene, open: (head: SignedHead) => Promise<Head | undefined>): Promise<Walk>;
/** Each line is judged by what stands before it, so that one change is one finding. */
export declare function walkLine({ hashing, promised, find }: Scene, walk: Walk, line: LedgerRow, content?: Content): void;
/**
 * Compares the lines so far with what was signed of them.
 * @param isNamed whether something is wrong already with a line behind this number: then that is why
 */
export declare function walkHead({ find }: Scene, walk: Walk, head: Head | undefined, isNamed: (behind: number) => boolean): void;
