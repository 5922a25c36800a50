import type { GuardTools } from './tools.js';
/**
 * HTML that is parsed as it is put in. What may hold something is parsed first where nothing is fetched, in the same
 * surroundings, and moved: the nodes are those that the browser makes, and no text is written anew, so that Trusted
 * Types have nothing against it.
 */
export declare function guardHtml({ realm, rules, elements, inert }: GuardTools): void;
