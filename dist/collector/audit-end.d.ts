import type { Scene, Walk } from './audit-walk.js';
import type { SignedHead } from './store.js';
/**
 * What must lie behind the last line, and what must not; and that each record that is not there has its note.
 * @param isSound whether nothing was wrong so far
 * @param heads those behind the last line
 * @returns how many records were erased with a note
 */
export declare function checkEnd({ store, tip, hashing, promised, find }: Scene, { seq, hash, missing, removals }: Walk, isSound: boolean, heads: readonly SignedHead[]): Promise<number>;
