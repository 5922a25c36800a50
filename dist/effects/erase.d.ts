import type { Service } from '../domain/types.js';
/**
 * Erases the cookies and web storage that the denied services declare, now and as the page goes: what ran before
 * goes on until then, and may store anew. HttpOnly cookies are beyond any script. Returns the ways out.
 * @param later what is denied by then
 */
export declare function erase(now: readonly Service[], later: () => readonly Service[]): (() => void)[];
