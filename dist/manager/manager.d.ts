import type { Integration } from '../integrations/integration.js';
import type { Consent, LoadLater, Manager } from './consent.js';
import type { Parts } from './parts.js';
/**
 * Puts everything together. Everything is denied and nothing is stored or sent before `start` has been called
 * and the page is looked at, and after `destroy`.
 */
export declare function createManager(input: unknown, integrations: readonly Integration[], later: LoadLater, parts?: Parts): {
    consent: Consent;
    manager: Manager;
    start(): void;
};
