import type { Decision } from '../domain/decision.js';
import type { Delivery } from '../domain/delivery.js';
import type { Change } from '../domain/diff.js';
import type { Erasure } from '../domain/stored.js';
/** What AskFirst tells the page, as events on the document. */
export interface AskFirstEvents {
    /** Once, as it starts on a page: what is granted from the start. */
    'askfirst:ready': CustomEvent<Change>;
    /** The visitor is asked, and why. */
    'askfirst:ask': CustomEvent<Extract<Decision, {
        status: 'ask';
    }>>;
    /** The choice in force has changed: what was granted and withdrawn. */
    'askfirst:change': CustomEvent<Change>;
    /** What services that are denied had stored is gone, or cannot be erased from a page. */
    'askfirst:erase': CustomEvent<Erasure>;
    /** What became of a record that was sent to the endpoint. */
    'askfirst:record': CustomEvent<{
        readonly id: string;
        readonly delivery: Delivery;
    }>;
    /** The guard has met a host that is not the site's own, and that no service names. */
    'askfirst:undeclared': CustomEvent<{
        readonly host: string;
    }>;
}
declare global {
    interface DocumentEventMap extends AskFirstEvents {
    }
}
/** Tells the page. A listener that throws is reported by the browser. */
export declare function emit<Name extends 'ready' | 'ask' | 'change' | 'erase' | 'record' | 'undeclared'>(name: Name, detail: AskFirstEvents[`askfirst:${Name}`]['detail']): void;
/** Listens until the returned function is called. */
export declare function listen(target: EventTarget, type: string, listener: (event: Event) => void, capture?: boolean): () => void;
