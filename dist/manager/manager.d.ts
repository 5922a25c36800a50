import type { Service } from '../domain/types.js';
import type { Platform } from '../effects/platform.js';
import type { Integration } from '../integrations/integration.js';
import type { Layer, Manager } from './consent.js';
import { type Languages } from './texts.js';
/** The parts that a site puts together. */
export interface Parts {
    /** The first layer. Without it the site asks by its own means. */
    readonly banner?: Layer;
    /** Loads the privacy centre when it is first opened. */
    readonly center?: () => Promise<{
        readonly mount: Layer;
    }>;
    /** Loads what a first visit does not need: the default button, the offer to reload, erasing. */
    readonly later?: () => Promise<{
        readonly mount: Layer;
        erase(services: readonly Service[]): void;
    }>;
    readonly languages?: Languages;
    /** The nonce of the page's content security policy, if it has one. */
    readonly nonce?: string | undefined;
}
/**
 * Puts everything together. Nothing happens, and everything is denied, before `start` and after `destroy`.
 * @returns the manager, and `start`, to be called once there is a page to work on
 */
export declare function createManager(input: unknown, integrations: readonly Integration[], parts?: Parts): {
    manager: Manager;
    start(platform: Platform): void;
};
