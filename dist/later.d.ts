/** What a first visit does not need, fetched when it is. */
import type { Layer, LoadLater } from './manager/consent.js';
export { keepFocusInSight } from './banner/focus.js';
export { offer, opener } from './banner/later.js';
export { again } from './text/en.js';
/** For visitors who answer. */
export declare const courier: () => Promise<typeof import("./courier.js")>;
/** For visitors of a site whose notice is about to change, who were not told yet. */
export declare const coming: Layer;
/** For sites that are not under the same rules everywhere. */
export declare const regimes: () => Promise<typeof import("./regimes.js")>;
/** For visitors who refuse something. */
export declare const eraser: () => Promise<typeof import("./eraser.js")>;
/** For services that run again on each navigation of a single-page application. */
export declare const rerun: Awaited<ReturnType<LoadLater>>['rerun'];
/** For pages with frames or videos that nobody has granted. */
export declare const hold: Awaited<ReturnType<LoadLater>>['hold'];
