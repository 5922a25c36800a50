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
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    const host = document.createElement('div');
    const inside = document.createElement('div');
    inside.className = 'inline';
    root.append(host);
    /** Undefined once it is gone: sheets of parts that come later stay out of the page's element. */
    let stops: (() => void)[] | undefined = [];
    const style = (css: string) => stops?.push(adopt(root, css));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = stage(manager, wording, load, {
      host,
      style,
      inside,
      answered(said, text) {
        said.textContent = text;
        clearTimeout(timer);
        timer = setTimeout(() => said.replaceChildren(), SAID);
      },
    });
    for (const css of [tokens, styles, inPage]) style(css);
    const end = begin(location.hash);
    return () => {
      clearTimeout(timer);
      end();
      for (const stop of stops ?? []) stop();
      stops = undefined;
      host.remove();
    };
  });
