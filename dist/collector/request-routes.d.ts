import type { RequestStore } from './request-store.js';
import { type Routes } from './routes.js';
/** What operators may do with requests: list, export, answer, erase. */
export declare function requestRoutes(requests: RequestStore, now: () => number): Routes;
