import type { Stored } from '../domain/stored.js';
/** Something that the browser keeps for this page; never its value. */
export type Found = Pick<Stored, 'kind' | 'name'>;
/** What this page can see of what is stored right now; nothing of a store that is blocked. */
export declare function readStored(): Found[];
