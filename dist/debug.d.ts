import { type Mistake } from './domain/check.js';
import type { Consent } from './manager/consent.js';
export type { Mistake } from './domain/check.js';
/**
 * Explains every mistake in a config on the console, one line each, and returns them.
 * Never throws, whatever it is given; an empty list means that nothing was found.
 */
export declare function check(config: unknown): readonly Mistake[];
/**
 * Logs each change of the consent object's state in one line, and, once the page is parsed and from then on, what is
 * wrong with it, each in one line with its mend: elements under `data-consent` that are not held as they look or have
 * another nonce; what was fetched before AskFirst or without a yes; cookies and keys that no service declares, and which
 * script wrote a cookie from then on; services that are nowhere on the page. With `?askfirst-debug` in the address a panel on the page lists them too.
 * @param config tells ids, hosts and what is stored; left out, it is the script tag's own, if that stands in the page;
 * without any, unknown ids, fetches and storage are not looked at, and only answered ids are logged
 * @returns the way out
 */
export declare function debug(consent: Consent, config?: unknown): () => void;
