import type { ServiceEntry } from '../../domain/config.js';
/**
 * Says what was fetched from a service's hosts before us, or while nobody had granted it, one line for each service,
 * host and kind of request. Returns the way out.
 */
export declare function watchLoaded(services: readonly ServiceEntry[], granted: (id: string) => boolean, say: (line: string) => void): () => void;
/** Services with hosts of which neither an id nor a host is to be found on the page, one line each. */
export declare function unmatched(services: readonly ServiceEntry[]): string[];
