import type { Service } from '../domain/types.js';
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
    readonly languages?: Languages;
    /** The nonce of the page's content security policy, if it has one. */
    readonly nonce?: string | undefined;
}
/** Loads what a first visit does not need: the default button, the offer to reload, erasing. */
export type LoadLater = () => Promise<{
    readonly opener: Layer;
    readonly offer: Layer;
    erase(denied: () => readonly Service[]): (() => void)[];
}>;
/**
 * Puts everything together. Everything is denied and nothing is stored or sent before `start` has been called
 * and the page is looked at, and after `destroy`.
 */
export declare function createManager(input: unknown, integrations: readonly Integration[], later: LoadLater, { banner, center, languages, nonce }?: Parts): {
    manager: Manager;
    start(): void;
};
