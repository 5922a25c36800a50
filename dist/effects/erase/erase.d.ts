import type { ServiceEntry, Settings } from '../../domain/config.js';
/**
 * Erases what the denied services declare: cookies, web storage, databases, caches and service workers; cookies and
 * web storage once more as the page goes, because what ran before goes on until then, and may store anew. Tells the
 * page what went and what is left.
 * @param denied the services that are denied when it is called
 * @returns the ways out, and when all is done
 */
export declare function erase(settings: Settings, denied: () => readonly ServiceEntry[]): {
    stops: (() => void)[];
    done: Promise<void>;
};
