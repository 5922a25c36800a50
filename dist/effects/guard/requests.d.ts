import type { Place } from './place.js';
/** Requests by `fetch`, XMLHttpRequest and beacons, and connections that stay. What is held fails by itself, and once. */
export declare function guardRequests({ realm, rules, wait }: Place): void;
