import type { Place } from './place.js';
/** Cookies and keys of web storage, by the names that services declare. */
export declare function guardStorage({ realm, rules }: Place): void;
