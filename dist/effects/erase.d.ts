import type { Service } from '../domain/types.js';
/** Erases the cookies and web storage that the services declare. HttpOnly cookies are beyond any script. */
export declare function erase(services: readonly Service[]): void;
