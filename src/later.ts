/** What a first visit does not need, fetched when it is. */

export { keepFocusInSight } from './banner/focus.js';
export { offer, opener } from './banner/later.js';
export { again } from './text/en.js';

/** For sites that keep records. */
export const courier = () => import('./courier.js');
/** For sites that are not under the same rules everywhere. */
export const regimes = () => import('./regimes.js');
/** For visitors who refuse something. */
export const eraser = () => import('./eraser.js');
