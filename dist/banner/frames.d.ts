import type { LoadLater } from '../manager/consent.js';
/** Shows in place of a held frame or video who wants to load what, until it is granted. */
export declare function hold(...[frame, manager, parts, stops]: Parameters<Awaited<ReturnType<LoadLater>>['hold']>): Promise<void>;
