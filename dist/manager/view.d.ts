import type { Layer, Manager, State } from './consent.js';
/**
 * Keeps a layer mounted while the state wants it, in the language of the page.
 * @param load called each time that it is wanted; the browser keeps what it has fetched
 * @param failed called when it cannot be had
 * @param stops gets the way out
 * @returns mounts it before it is wanted, until the state next changes: it has to be one that waits, unseen
 */
export declare function mountWhile(manager: Manager, wants: (state: State) => boolean, load: () => Promise<Layer>, failed: () => void, stops: (() => void)[]): () => void;
