/**
 * Posts JSON so that it outlives the page (`keepalive`). Never rejects: undefined where no answer came.
 * With no more of the page's address than its origin: the path can be sensitive, and the record has it only where the
 * site asks.
 */
export declare const post: (endpoint: string, body: string, credentials: RequestCredentials) => Promise<Response | undefined>;
