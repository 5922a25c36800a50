import { type Answer } from './answer.js';
import { type CookieOptions } from './cookie.js';
import type { Signer } from './signer.js';
import type { Store } from './store.js';
interface TakeOptions {
    readonly store: Store;
    readonly origins: readonly string[];
    readonly now: () => number;
    readonly maxBytes: number;
    readonly cookie?: CookieOptions | undefined;
    /** Undefined where nothing is signed. */
    readonly signer?: Promise<Signer> | undefined;
    readonly fail: (error: unknown) => void;
}
/** Answers a `POST`: reads, checks and keeps records, and gives receipts. */
export declare function createTake({ store, origins, now, maxBytes, cookie, signer, fail }: TakeOptions): (request: Request, sender: string | null) => Promise<Answer>;
export {};
