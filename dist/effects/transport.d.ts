/**
 * Posts JSON so that it outlives the page (`keepalive`). Never rejects: undefined where no answer came.
 * Without cookies, and with no more of the page's address than its origin: the path can be sensitive, and the record
 * has it only where the site asks for it.
 */
export declare const post: (endpoint: string, body: string) => Promise<Response | undefined>;
