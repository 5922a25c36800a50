import type { GuardTools } from './tools.js';
/** Addresses that are written to an element by property, by attribute, or by a node that is an attribute. */
export declare function guardAttributes({ realm, elements }: GuardTools): void;
