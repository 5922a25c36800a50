import type { GuardTools } from './tools.js';
/** Requests by `fetch`, XMLHttpRequest and beacons, and connections that stay. What is held fails by itself, and once. */
export declare function guardRequests({ realm, rules, wait }: GuardTools): void;
