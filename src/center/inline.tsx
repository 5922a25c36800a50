import { tokens } from '../banner/tokens.js';
import { adopt } from '../effects/style.js';
import type { LoadLayer } from '../manager/consent.js';
import { styles as inPage } from './inline-styles.js';
import { type LoadNotice, SAID, stage } from './stage.js';
import { styles } from './styles.js';
import { type LoadWording, worded } from './wording.js';

/** Makes the layer that shows the privacy centre in the page's `<askfirst-center>`, as a part of the page. */
export const inlineOf = (load: LoadNotice, words: LoadWording): LoadLayer =>
  worded(words, (manager, wording, shown) => () => {
    const place = document.querySelector('askfirst-center');
    if (!place) return () => {};
    shown();
    const outer = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    // A root of its own: the sheets of parts that come late, after it is gone, go with it.
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const inside = document.createElement('div');
    inside.className = 'inline';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = stage(manager, wording, load, {
      root,
      inside,
      answered(said, text) {
        said.textContent = text;
        clearTimeout(timer);
        timer = setTimeout(() => said.replaceChildren(), SAID);
      },
    });
    const stopTokens = adopt(outer, tokens);
    adopt(root, styles);
    adopt(root, inPage);
    outer.append(host);
    const end = begin(location.hash);
    return () => {
      clearTimeout(timer);
      end();
      host.remove();
      stopTokens();
    };
  });
