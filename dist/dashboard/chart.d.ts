import type { Series } from './series.js';
/** A plot of a table that stands beside it: who cannot see it misses nothing. */
export declare function chart({ days, values, counts }: Series, width: number): HTMLElement;
