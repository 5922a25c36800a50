import { type Delivery } from '../domain/delivery.js';
/** In ms. An endpoint that is silent for longer is one that does not answer. */
export declare const SILENCE = 30000;
/**
 * Posts JSON so that it outlives the page (`keepalive`, which browsers deny to a body of more than 64 KiB, and so to
 * what such a body would hold up). Never rejects: undefined where no answer came.
 * Where a `<base>` stands does not matter: one that is injected must not lead records elsewhere.
 * With no more of the page's address than its origin: the path can be sensitive, and the record has it only where the
 * site asks.
 */
export declare const post: (endpoint: string, body: string, credentials: RequestCredentials, signal?: AbortSignal | null) => Promise<Response | undefined>;
/** What an endpoint has said to a POST. */
interface Heard {
    readonly delivery: Delivery;
    /** What a sound answer says in JSON. */
    readonly body: unknown;
    readonly redirected: boolean;
    /** For how long it asks to be left alone, in ms. */
    readonly quiet: number;
}
/** Waits for what `post` gives, but not for ever. */
export declare function hear(answer: Promise<Response | undefined>): Promise<Heard>;
export {};
