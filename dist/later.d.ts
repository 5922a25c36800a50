/** What a first visit does not need, fetched when it is. */
export { keepFocusInSight } from './banner/focus.js';
export { offer, opener } from './banner/later.js';
export { again } from './text/en.js';
/** For sites that keep records. */
export declare const courier: () => Promise<typeof import("./courier.js")>;
/** For visitors who refuse something. */
export declare const eraser: () => Promise<typeof import("./eraser.js")>;
