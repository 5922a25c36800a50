import type { LoadLater } from './manager/consent.js';
export { keepFocusInSight } from './banner/focus.js';
export { offer, opener } from './banner/later.js';
export { again } from './text/en.js';
/** For sites that keep records. */
export declare const courier: () => Promise<typeof import("./courier.js")>;
/** For sites that are not under the same rules everywhere. */
export declare const regimes: () => Promise<typeof import("./regimes.js")>;
/** For visitors who refuse something. */
export declare const eraser: () => Promise<typeof import("./eraser.js")>;
/** For pages with frames or videos that nobody has granted. */
export declare const hold: Awaited<ReturnType<LoadLater>>['hold'];
