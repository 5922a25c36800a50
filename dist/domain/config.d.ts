import type { Category, Config, Service } from './types.js';
export interface ServiceEntry extends Service {
    readonly id: string;
}
export interface CategoryEntry extends Category {
    readonly id: string;
    readonly services: readonly ServiceEntry[];
}
type Section = 'consent' | 'banner' | 'center' | 'notice' | 'integrations' | 'texts';
/** A config made safe: lists in place of maps, only what is enabled and sound, every default filled in. */
export interface Settings {
    readonly revision: string;
    /** In the order of the config. */
    readonly categories: readonly CategoryEntry[];
    /** How long an answer holds, in ms. */
    readonly expires: number;
    /** The rest of the config; each of its sections is there. */
    readonly source: Config & Required<Pick<Config, Section>>;
    /** The paths at which the config is broken. `askfirst/debug` says why. */
    readonly problems: readonly string[];
}
/** In characters. A longer config is a mistake, and would freeze the page while it is read. */
export declare const LARGEST = 1000000;
/** Never throws: what is broken is left out, and so stays denied, and is named in `problems`. */
export declare function resolveConfig(input: unknown): Settings;
/** The categories that the visitor decides about. */
export declare const asked: (settings: Settings) => CategoryEntry[];
/** A category's own id and those of its services. */
export declare const idsOf: (category: CategoryEntry) => string[];
export {};
