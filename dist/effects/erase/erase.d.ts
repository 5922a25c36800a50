import type { ServiceEntry } from '../../domain/config.js';
/**
 * Erases what the denied services declare: cookies, web storage, databases, caches and service workers; cookies and
 * web storage once more as the page goes, because what ran before goes on until then, and may store anew. Tells the
 * page what went and what is left.
 * @param later what is denied by then
 * @returns the ways out, and when all is done
 */
export declare function erase(now: readonly ServiceEntry[], later: () => readonly ServiceEntry[]): {
    stops: (() => void)[];
    done: Promise<void>;
};
