import type { Answer } from './answer.js';
type Route = (query: URLSearchParams, request: Request) => Promise<Answer>;
/** What answers each method on the last part of a path: `GET records`. */
export type Routes = {
    readonly [name: string]: Route;
};
/** What is wrong with the names in a query: one that is mistyped, or said twice, would else be left out. */
export declare function problemOfNames(query: URLSearchParams, known: readonly string[]): string | undefined;
/** What one answer lists at most. */
export declare const MOST_LISTED = 1000;
/** The number that a list goes on behind; undefined for what is none. */
export declare function readAfter(query: URLSearchParams): number | undefined;
export {};
