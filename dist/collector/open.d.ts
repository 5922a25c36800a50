import type { Store } from './store.js';
/**
 * The store at `postgres://…`, with its `?schema=` where it is not `askfirst`, or in an SQLite file.
 * @throws when there is none: a mistyped name must not make an empty store, which is sound
 */
export declare function openStore(address: string): Promise<Store>;
