import { render } from 'preact';
import { tokens } from '../banner/tokens.js';
import { direction } from '../domain/direction.js';
import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import type { Layer } from '../manager/consent.js';
import { App, TITLE } from './app.js';
import { focused } from './focus.js';
import { lockPage } from './lock.js';
import { createModel } from './model.js';
import { fetchPart, type LoadNotice } from './part.js';
import { styles } from './styles.js';

/** How long a status has to be there before it speaks, in ms: screen readers miss what comes with it. */
const QUIET = 100;
/** How long "saved" stays, in ms: long enough to be read twice. */
const SAID = 5000;

/** Makes the layer that opens the privacy centre; its way out closes it and gives the focus back to what had it. */
export const dialogOf =
  (load: LoadNotice): Layer =>
  (manager) => {
    const opener = focused();
    // An address leads to the place that the page has for it; what a visitor presses opens the dialog there too.
    const place = document.querySelector('askfirst-center');
    const unasked = !opener || opener === document.body || place?.shadowRoot?.contains(opener);
    if (place && unasked && location.hash.split('/')[0] === '#privacy') {
      queueMicrotask(() => manager.close());
      return () => {};
    }
    const { shadow: outer, stop } = openRoot(manager.settings.source.banner.mount);
    const stopTokens = adopt(outer, `${tokens}@media print{:host{display:contents}}`);

    // A root within the root: the banner lies below, and neither's rules and ids are meant for the other.
    const host = document.createElement('div');
    host.setAttribute('part', 'center');
    host.lang = manager.language;
    host.dir = direction(manager.language);
    const shadow = host.attachShadow({ mode: 'open' });
    adopt(shadow, styles);

    const model = createModel(manager, (opener instanceof HTMLAnchorElement && opener.hash) || location.hash);
    const close = (): void => manager.close();
    let answered = false;
    const answer: typeof model.answer = (action, byVisitor) => {
      answered = true;
      model.answer(action, byVisitor);
    };

    // Outside of the dialog, which is gone by the time there is something to say.
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    said.className = 'said';
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

    shadow.append(said, dialog);
    outer.append(host);
    if (model.full) dialog.className = 'full';
    const shown = { ...model, answer };
    render(<App model={shown} part={fetchPart(shown, shadow, load)} close={close} />, dialog);
    manager.show('center', model.texts);
    dialog.showModal();
    const unlock = lockPage();

    const leave = (): void => {
      host.remove();
      stopTokens();
      stop();
    };
    return () => {
      // From here on nobody insists that the root is there, and what is left in it goes by itself.
      stop();
      model.stop();
      dialog.onclose = null;
      dialog.close();
      render(null, dialog);
      dialog.remove();
      unlock();
      // Or the next look at the page would open it again.
      if (location.hash.split('/')[0] === '#privacy')
        history.replaceState(history.state, '', location.pathname + location.search);
      if (opener?.isConnected) opener.focus({ preventScroll: true });
      if (!answered) return leave();
      setTimeout(() => {
        said.textContent = model.texts.saved;
        setTimeout(leave, SAID);
      }, QUIET);
    };
  };
