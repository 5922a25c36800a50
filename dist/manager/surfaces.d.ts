import type { Manager } from './consent.js';
import type { Parts } from './parts.js';
/**
 * Mounts and unmounts what the visitor sees as the state wants it. Returns the way out.
 * @param failed called when a part cannot be had
 */
export declare function mountSurfaces(manager: Manager, { banner, center, languages }: Parts, failed: () => void): () => void;
