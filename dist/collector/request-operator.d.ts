import { type Answer } from './answer.js';
import type { RequestStore } from './request-store.js';
type Route = (query: URLSearchParams, request: Request) => Promise<Answer>;
/** What operators may do with requests: list, export, answer, erase. */
export declare function requestRoutes(requests: RequestStore, now: () => number): {
    readonly [name: string]: Route;
};
export {};
