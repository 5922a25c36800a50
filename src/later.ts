/** What a first visit does not need, fetched when it is. */

import { wasTold } from './effects/coming.js';
import { report } from './effects/report.js';
import type { Layer, LoadLater } from './manager/consent.js';

export { keepFocusInSight } from './banner/focus.js';
export { offer, opener } from './banner/later.js';
export { again } from './text/en.js';

/** For visitors who answer. */
export const courier = () => import('./courier.js');
/** For visitors of a site whose notice is about to change, who were not told yet. */
export const coming: Layer = (manager) => {
  const day = manager.settings.source.notice.coming?.effective;
  let leave: (() => void) | undefined;
  let left = false;
  if (!wasTold(day))
    import('./coming.js').then(
      ({ announcement }) => {
        if (!left) leave = announcement(manager);
      },
      () => report('a part did not load'),
    );
  return () => {
    left = true;
    leave?.();
  };
};
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
