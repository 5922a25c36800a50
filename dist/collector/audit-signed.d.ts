import { type Head } from './head.js';
import { type Receipt } from './receipt.js';
import { type Keys } from './signer.js';
import type { SignedHead } from './store.js';
/** Takes down what is wrong with a line, by its number; 0 where it has none. */
export type Find = (seq: number, problem: string) => void;
/** Opens what was signed. Without keys nobody says by whom. */
export declare function createOpener(keys: Keys | undefined, find: Find): Promise<{
    head({ size, jws }: SignedHead): Promise<Head | undefined>;
    /** By their numbers in the ledger. */
    receipts(signed: readonly string[]): Promise<ReadonlyMap<number, Receipt>>;
}>;
