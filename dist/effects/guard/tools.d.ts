import type { GuardRules } from '../../domain/guard.js';
import type { Elements } from './elements.js';
import type { Realm } from './wrap.js';
/** Waits until the id is granted, where its service replays; else returns false. */
export type Wait = (id: string, go: () => unknown, fail?: () => unknown) => boolean;
/** What each part of the guard works with, in one realm. */
export interface GuardTools {
    readonly realm: Realm;
    readonly rules: GuardRules;
    readonly elements: Elements;
    readonly wait: Wait;
    /** A document where nothing is fetched. */
    readonly inert: Document;
}
