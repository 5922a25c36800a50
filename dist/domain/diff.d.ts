import type { Choice } from './record.js';
/** What a new choice gives and takes back, as ids. */
export interface Change {
    readonly granted: readonly string[];
    readonly withdrawn: readonly string[];
}
export declare function diff(previous: Choice, next: Choice): Change;
