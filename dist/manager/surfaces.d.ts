import type { Manager } from './consent.js';
import type { Parts } from './parts.js';
/**
 * Mounts and unmounts what the visitor sees as the state wants it.
 * @param failed called when a part cannot be had
 * @param stops gets the ways out
 */
export declare function mountSurfaces(manager: Manager, { banner, center, languages }: Parts, failed: () => void, stops: (() => void)[]): void;
