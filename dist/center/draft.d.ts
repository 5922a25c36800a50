import { type CategoryEntry } from '../domain/config.js';
import type { Choice } from '../domain/record.js';
/** What the switch of a category shows: yes or no to it and to all its services, or that they differ. */
export declare function switchState(category: CategoryEntry, draft: Choice): boolean | 'mixed';
/**
 * The draft after the switch of `id`, the category or one of its services, was turned.
 * While a service is off so is the category itself: what is gated by the category runs for the whole of it only.
 */
export declare function turn(category: CategoryEntry, draft: Choice, id: string, on: boolean): Choice;
