import type { Hashing } from './hashing.js';
import type { Content, LedgerRow, Removal } from './store.js';
/** What a note says, or undefined where it is not what the ledger binds to. */
export declare function readRemoval({ note, commitment }: LedgerRow, hashing: Hashing): Removal | undefined;
/** What is wrong with what lies beside a line of the ledger; undefined where it is what was committed to. */
export declare function checkContent(line: LedgerRow, content: Content, hashing: Hashing): string | undefined;
