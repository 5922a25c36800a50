import type { Answer } from './answer.js';
/**
 * An answer as it goes out.
 * @param reader the site whose pages may read it
 */
export declare function toResponse({ status, body, text, stream, headers }: Answer, isHead: boolean, reader: string | undefined): Response;
