import type { Settings } from '../domain/config.js';
import { type Change } from '../domain/diff.js';
import type { Choice } from '../domain/record.js';
import type { Integration } from '../integrations/integration.js';
/** The choice in force, and the one reaction to it. */
export interface Reaction {
    granted(id: string): boolean;
    /** Whether anybody who waited for this id has been told that it is granted: what they began goes on. */
    hasRun(id: string): boolean;
    /** Resolves once `id` is granted. */
    when(id: string): Promise<void>;
    /**
     * Vendors are told before anything is let through, so that nothing runs for one that still believes in a no.
     * @param answered while nobody has answered and nothing changes, vendors stay with their default
     * @param publish sets the state, before anything can run that reads or changes it
     */
    apply(choice: Choice, answered: boolean, publish: (change: Change) => void, release: () => void): Change;
}
export declare function createReaction(settings: Settings, integrations: readonly Integration[]): Reaction;
