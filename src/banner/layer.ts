import { listen } from '../effects/events.js';
import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import type { Layer } from '../manager/consent.js';
import { banner as english } from '../text/en.js';
import { firstLayer } from './banner.js';
import { clearFocus } from './scroll.js';
import { styles } from './styles.js';

/** Keeps the first layer on the page while it is wanted. */
export const banner: Layer = (manager) => {
  let stops: (() => void)[] = [];
  let section: HTMLElement | undefined;

  const hide = (): void => {
    for (const stop of stops.splice(0)) stop();
    section = section?.remove() as undefined;
    clearFocus(undefined);
  };
  const show = (): void => {
    // Nothing enters the page before there is something to see.
    const { shadow, stop } = openRoot(manager.settings.source.banner.mount);
    if (!shadow.childElementCount) adopt(shadow, styles);
    const texts = { ...english, ...manager.texts };
    section = firstLayer(manager, texts);
    shadow.prepend(section);
    manager.show(texts);
    stops = [
      stop,
      listen(document, 'keydown', (event) => {
        if ((event as KeyboardEvent).key === 'Tab') clearFocus(section);
      }),
    ];
  };

  const stop = manager.subscribe(({ view }) => {
    // It stays where it is below the privacy centre, so that the focus can come back to it.
    if (view === 'banner' && !section) show();
    else if (view !== 'banner' && view !== 'center' && section) hide();
  });
  return () => {
    stop();
    hide();
    document.querySelector('askfirst-root')?.remove();
  };
};
