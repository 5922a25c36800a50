import type { Rules } from '../../domain/guard.js';
import type { Place } from './place.js';
/** Style sheets and fonts that are made by code. A held address in them is put out of use for as long as they live. */
export declare function guardSheets({ realm, rules }: Place): void;
/**
 * The `style` of elements. Chromium has its properties on no prototype, so that a proxy must stand before the object;
 * an observer would come too late where the page asks for a layout in the same task.
 * @param inert a document where nothing is fetched
 */
export declare function guardStyle(rules: Rules, prototype: object, inert: Document): void;
