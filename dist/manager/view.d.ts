import type { Layer, Manager, State } from './consent.js';
/**
 * Keeps a layer mounted while the state wants it; its code is fetched the first time.
 * @param failed called when it cannot be had
 */
export declare function mountWhile(manager: Manager, wants: (state: State) => boolean, load: () => Promise<{
    readonly mount: Layer;
}>, failed: () => void): () => void;
