import { type Finding } from './domain/check.js';
import type { Consent } from './manager/consent.js';
export type { Finding } from './domain/check.js';
/**
 * Explains every mistake in a config on the console, one line each, and returns them.
 * Never throws, whatever it is given; an empty list means that nothing was found.
 */
export declare function check(config: unknown): readonly Finding[];
/**
 * Logs each change of the consent object's state in one line, and, once the page is parsed, the elements under
 * `data-consent` that are not held back as they look.
 * @param config tells which ids there are; without it unknown ids are not found, and only answered ids are logged
 * @returns the way out
 */
export declare function debug(consent: Consent, config?: unknown): () => void;
