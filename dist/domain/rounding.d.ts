/**
 * A count as a multiple of `base`, up or down by `chance` in [0, 1) so that it is right on average: neither a count nor
 * the difference of two says how many one more or one fewer would be.
 */
export declare function roundCount(count: number, base: number, chance: number): number;
