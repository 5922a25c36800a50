import type { GuardTools } from './tools.js';
/** Workers that a page makes from text: a browser starts none from another origin, and a file keeps its own rules. */
export declare function guardWorkers({ realm, rules }: GuardTools): void;
