import type { GuardTools } from './tools.js';
/** Cookies and keys of web storage, by the names that services declare. */
export declare function guardStorage({ realm, rules }: GuardTools): void;
