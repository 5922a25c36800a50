import { render } from 'preact';
import { tokens } from '../banner/tokens.js';
import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import type { LoadLayer } from '../manager/consent.js';
import { TITLE } from './app.js';
import { focused } from './focus.js';
import { lockPage } from './lock.js';
import { type LoadNotice, SAID, stage } from './stage.js';
import { styles } from './styles.js';
import { type LoadWording, worded } from './wording.js';

/** How long a status has to be there before it speaks, in ms: screen readers miss what comes with it. */
const QUIET = 100;

/**
 * Makes the layer that waits in the page, unseen but styled and laid out, as soon as somebody reaches for the privacy
 * centre, and opens it once that is wanted. Its way out closes it and gives the focus back to what had it.
 */
export const dialogOf = (load: LoadNotice, words: LoadWording): LoadLayer =>
  worded(words, (manager, wording, shown) => {
    const layer = (): (() => void) => {
      // A root within the root: the banner lies below, and neither's rules and ids are meant for the other.
      const host = document.createElement('div');
      host.setAttribute('part', 'center');
      const root = host.attachShadow({ mode: 'open' });
      const style = (css: string) => adopt(root, css);
      style(styles);

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
        style,
        inside: dialog,
        answered(said, text) {
          say = () => {
            said.textContent = text;
          };
        },
        close,
      });

      const { shadow, stop } = openRoot(manager.settings.source.banner.mount);
      const stopTokens = adopt(shadow, tokens);
      shadow.append(host);
      const leave = (): void => {
        render(null, dialog);
        host.remove();
        stopTokens();
        stop();
      };
      let out = leave;

      const open = (): void => {
        const opener = focused();
        // An address leads to the place that the page has for it; what a visitor presses opens the dialog there too.
        const place = document.querySelector('askfirst-center');
        const unasked = !opener || opener === document.body || place?.shadowRoot?.contains(opener);
        if (place && unasked && location.hash.split('/')[0] === '#privacy') {
          queueMicrotask(close);
          return;
        }
        // In a document that has been remade meanwhile nothing of it hears anything.
        if (!host.isConnected) {
          leave();
          out = layer();
          return;
        }
        shown();
        const unlock = lockPage();
        const end = begin((opener instanceof HTMLAnchorElement && opener.hash) || location.hash);
        // Before it is shown: that moves the focus, at which the page's own code may take AskFirst away.
        out = () => {
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
          if (!say) return leave();
          setTimeout(say, QUIET);
          setTimeout(leave, QUIET + SAID);
        };
        // Something else may have opened it, and then it throws.
        dialog.open = false;
        dialog.showModal();
        // WebKit (2.50) takes it for unseen still, and would leave the focus to the body.
        root.getElementById(TITLE)?.focus();
      };
      const unfollow = manager.subscribe(({ view }) => {
        if (view === 'center' && out === leave) open();
      });
      return () => {
        unfollow();
        out();
      };
    };
    return layer;
  });
