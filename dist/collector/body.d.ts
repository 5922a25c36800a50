import { type Answer } from './answer.js';
/** What was posted as JSON, or why it is refused. */
export declare function readPost(request: Request, maxBytes: number): Promise<Answer | {
    value: unknown;
}>;
