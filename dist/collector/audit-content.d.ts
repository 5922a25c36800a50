import type { Hashing } from './hashing.js';
import type { Content, LedgerRow, Removal, Store } from './store.js';
/**
 * The ledger's lines from behind `after` up to `end`, each with what lies beside it, and the numbers before it of what
 * no line claims.
 */
export declare function linesWithContents(store: Store, after: number, end: number): AsyncGenerator<{
    line: LedgerRow;
    content: Content | undefined;
    strays: number[];
}, void, unknown>;
/** What a note says, or undefined where it is not what the ledger binds to. */
export declare function readRemoval({ note, commitment }: LedgerRow, hashing: Hashing): Removal | undefined;
/** What is wrong with what lies beside a line of the ledger; undefined where it is what was committed to. */
export declare function checkContent(line: LedgerRow, content: Content, hashing: Hashing): string | undefined;
