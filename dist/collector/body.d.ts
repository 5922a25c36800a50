import { type Answer } from './answer.js';
export type Body = {
    readonly status: 'ok';
    readonly value: unknown;
} | {
    readonly status: 'refused';
    readonly code: 400 | 408 | 413;
    readonly error: string;
};
/** The JSON in a request's body. Counts the bytes that come: a Content-Length may be missing, or a lie. */
export declare function readJson({ body }: Request, maxBytes: number): Promise<Body>;
/** What was posted as JSON, or why it is refused. */
export declare function readPost(request: Request, maxBytes: number): Promise<Answer | {
    value: unknown;
}>;
