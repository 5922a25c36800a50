/** What a first visit does not need, fetched when it is: the default button, the offer to reload, erasing. */
export { keepFocusInSight } from './banner/focus.js';
export { offer, opener } from './banner/later.js';
/** A file of its own, for sites that keep records. */
export declare const courier: () => Promise<typeof import("./courier.js")>;
export { erase } from './effects/erase.js';
export { again } from './text/en.js';
