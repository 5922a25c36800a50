import { type Answer } from './answer.js';
import type { RequestStore } from './request-store.js';
interface Tools {
    readonly requests: RequestStore;
    readonly origins: readonly string[];
    readonly now: () => number;
    readonly maxBytes: number;
}
/** What a person may do: ask, and read the state of what they asked. Nothing that they say goes into an error or a log. */
export declare function createRequestTake({ requests, origins, now, maxBytes }: Tools): {
    take(request: Request, sender: string | null): Promise<Answer>;
    /** The token comes in a header, and not in the address, which servers and proxies write down. */
    state(request: Request): Promise<Answer>;
};
export {};
