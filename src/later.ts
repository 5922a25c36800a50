/** What a first visit does not need, fetched when it is. */
import { report } from './effects/report.js';
import type { LoadLater } from './manager/consent.js';

export { keepFocusInSight } from './banner/focus.js';
export { offer, opener } from './banner/later.js';
export { again } from './text/en.js';

/** For sites that keep records. */
export const courier = () => import('./courier.js');
/** For sites that are not under the same rules everywhere. */
export const regimes = () => import('./regimes.js');
/** For visitors who refuse something. */
export const eraser = () => import('./eraser.js');
/** For services that run again on each navigation of a single-page application. */
export const rerun: Awaited<ReturnType<LoadLater>>['rerun'] = (...run) => {
  import('./rerun.js').then(({ rerun }) => rerun(...run)).catch(() => report('rerun.js did not load'));
};
/** For pages with frames or videos that nobody has granted. */
export const hold: Awaited<ReturnType<LoadLater>>['hold'] = (...held) => {
  import('./frames.js').then(({ hold }) => hold(...held)).catch(() => report('frames.js did not load'));
};
