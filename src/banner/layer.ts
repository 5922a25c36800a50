import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import { whenTabbed } from '../effects/tabbed.js';
import type { Layer } from '../manager/consent.js';
import { banner as english } from '../text/en.js';
import { firstLayer } from './banner.js';
import { styles } from './styles.js';

/** Puts the first layer on the page. */
export const banner: Layer = (manager) => {
  const { shadow, stop } = openRoot(manager.settings.source.banner.mount);
  const texts = { ...english, ...manager.texts };
  const section = firstLayer(manager, texts);
  const stops = [adopt(shadow, styles), stop];
  const watched = whenTabbed(() => {
    manager.later().then(
      ({ keepFocusInSight }) => section.isConnected && stops.push(keepFocusInSight(section)),
      () => {},
    );
  });
  stops.push(watched);
  shadow.prepend(section);
  manager.show('banner', texts).then((markShown) => markShown());
  return () => {
    section.remove();
    for (const stop of stops) stop();
  };
};
