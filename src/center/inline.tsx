import { tokens } from '../banner/tokens.js';
import { adopt } from '../effects/style.js';
import type { LoadLayer } from '../manager/consent.js';
import { type LoadNotice, SAID, stage } from './stage.js';
import { styles } from './styles.js';
import { type LoadWording, worded } from './wording.js';

/** Makes the layer that shows the privacy centre in the page's `<askfirst-center>`, as a part of the page. */
export const inlineOf = (load: LoadNotice, words: LoadWording): LoadLayer =>
  worded(words, (manager, wording) => () => {
    const place = document.querySelector('askfirst-center');
    if (!place) return () => {};
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    const host = document.createElement('div');
    const inside = document.createElement('div');
    inside.className = 'inline';
    root.append(host);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = stage(manager, wording, load, {
      host,
      root,
      inside,
      answered(said, text) {
        said.textContent = text;
        clearTimeout(timer);
        timer = setTimeout(() => said.replaceChildren(), SAID);
      },
    });
    adopt(root, tokens);
    adopt(root, styles);
    const end = begin(location.hash);
    return () => {
      clearTimeout(timer);
      end();
      // Also those of the parts that came meanwhile.
      root.adoptedStyleSheets = [];
      host.remove();
    };
  });
