import type { GuardTools } from './tools.js';
/** Nodes that are put into a document, or come from one where nothing is fetched (templates, `DOMParser`). */
export declare function guardInsertion({ realm, rules, elements, inert }: GuardTools): void;
