import type { GuardRules } from '../../domain/guard.js';
import type { GuardTools } from './tools.js';
/** Style sheets and fonts that are made by code. A held address in them is put out of use for as long as they live. */
export declare function guardSheets({ realm, rules }: GuardTools): void;
/**
 * The `style` of elements. Chromium has its properties on no prototype, so that a proxy must stand before the object;
 * an observer would come too late where the page asks for a layout in the same task.
 * @param inert a document where nothing is fetched
 */
export declare function guardStyle(rules: GuardRules, prototype: object, inert: Document): void;
