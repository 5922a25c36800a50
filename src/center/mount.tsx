import { tokens } from '../banner/tokens.js';
import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import type { LoadLayer } from '../manager/consent.js';
import { TITLE } from './app.js';
import { focused } from './focus.js';
import { pageLock } from './lock.js';
import { type LoadNotice, SAID, stage } from './stage.js';
import { styles } from './styles.js';
import { type LoadWording, worded } from './wording.js';

/** How long a status has to be there before it speaks, in ms: screen readers miss what comes with it. */
const QUIET = 100;

/** Parsed once, and not each time that it is opened. */
let sheets: CSSStyleSheet[] | undefined;

/**
 * Makes the layer that opens the privacy centre; its way out closes it and gives the focus back to what had it.
 * It is rendered before it is put up, which may be as soon as somebody reaches for it.
 */
export const dialogOf = (load: LoadNotice, words: LoadWording): LoadLayer =>
  worded(words, (manager, wording) => {
    // A root within the root: the banner lies below, and neither's rules and ids are meant for the other.
    const host = document.createElement('div');
    host.setAttribute('part', 'center');
    const root = host.attachShadow({ mode: 'open' });
    if (sheets) root.adoptedStyleSheets = sheets;
    else adopt(root, styles);
    sheets ??= [...root.adoptedStyleSheets];

    const close = (): void => manager.close();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', TITLE);

    // Where the press began counts: a text selection that ends outside is no wish to leave.
    let outside = false;
    dialog.onpointerdown = ({ target }) => {
      outside = target === dialog;
    };
    dialog.onclick = ({ target }) => {
      if (outside && target === dialog) close();
    };
    // The second tap of a double tap on the banner's Choose must not answer what has just come up under it.
    dialog.addEventListener('click', (event) => event.detail > 1 && event.stopPropagation(), true);
    dialog.onclose = close;

    let say: (() => void) | undefined;
    const begin = stage(manager, wording, load, {
      host,
      root,
      inside: dialog,
      answered(said, text) {
        say = () => {
          said.textContent = text;
        };
      },
      close,
    });

    return () => {
      const opener = focused();
      // An address leads to the place that the page has for it; what a visitor presses opens the dialog there too.
      const place = document.querySelector('askfirst-center');
      const unasked = !opener || opener === document.body || place?.shadowRoot?.contains(opener);
      if (place && unasked && location.hash.split('/')[0] === '#privacy') {
        queueMicrotask(close);
        return () => {};
      }
      const lock = pageLock();
      const { shadow: outer, stop } = openRoot(manager.settings.source.banner.mount);
      const stopTokens = adopt(outer, `${tokens}@media print{:host{display:contents}}`);
      outer.append(host);
      const end = begin((opener instanceof HTMLAnchorElement && opener.hash) || location.hash);
      const leave = (): void => {
        host.remove();
        stopTokens();
        stop();
      };
      // Before the dialog comes, or the page would be laid out twice.
      const unlock = lock();
      const out = (): void => {
        // From here on nobody insists that the root is there, and what is left in it goes by itself.
        stop();
        dialog.onclose = null;
        dialog.close();
        end();
        unlock();
        // Or the next look at the page would open it again.
        if (location.hash.split('/')[0] === '#privacy')
          history.replaceState(history.state, '', location.pathname + location.search);
        if (opener?.isConnected) opener.focus({ preventScroll: true });
        const speak = say;
        if (!speak) {
          leave();
          return;
        }
        setTimeout(() => {
          speak();
          setTimeout(leave, SAID);
        }, QUIET);
      };
      try {
        dialog.showModal();
      } catch (error) {
        out();
        throw error;
      }
      return out;
    };
  });
