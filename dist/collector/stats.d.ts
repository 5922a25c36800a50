import type { Count, Dimension, Store } from './store.js';
export interface Stats {
    /** Days, both included, UTC. */
    readonly from: string;
    readonly to: string;
    /** Every count is a multiple of this, at random up or down; values with fewer answers than this are `other`. */
    readonly base: number;
    readonly counts: {
        readonly [Key in Dimension]: readonly Count[];
    };
}
/**
 * Answers by day, so that no count names a person. A cell is rounded alike each time it is asked for, as long as the
 * process lives: asking again tells nothing more.
 */
export declare function createStats(store: Store): (from: string, to: string) => Promise<Stats>;
