import { type Answer } from './answer.js';
import type { createOperator } from './operator.js';
import type { createRequestTake } from './request-take.js';
import type { createTake } from './take.js';
interface Tools {
    readonly origins: readonly string[];
    /** For how many seconds a sender has to wait. */
    readonly wait: (sender: string) => number;
    readonly take: ReturnType<typeof createTake>;
    /** Undefined where no requests are kept. */
    readonly asked: ReturnType<typeof createRequestTake> | undefined;
    /** What anybody may ask; undefined for any other path. */
    readonly open: (route: string) => Promise<Answer | undefined>;
    /** Undefined where there are no operators. */
    readonly operate: ReturnType<typeof createOperator> | undefined;
    readonly fail: (error: unknown) => void;
}
/** Who answers a request. Whoever comes from another site, or too often, is refused before anything is read. */
export declare function createRouter({ origins, wait, take, asked, open, operate, fail }: Tools): (request: Request, route: string, sender: string | null, network: string | undefined) => Promise<Answer>;
export {};
