import { render } from 'preact';
import { tokens } from '../banner/tokens.js';
import { direction } from '../domain/direction.js';
import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import type { Layer } from '../manager/consent.js';
import { App, TITLE } from './app.js';
import { focused } from './focus.js';
import { createModel } from './model.js';
import { styles } from './styles.js';

/** How long "saved" stays, in ms: long enough to be read twice. */
const SAID = 5000;

/** Opens the privacy centre; the way out closes it and gives the focus back to what had it. */
export const mount: Layer = (manager) => {
  const opener = focused();
  const { shadow, stop } = openRoot(manager.settings.source.banner.mount);
  adopt(shadow, tokens + styles);

  const model = createModel(manager);
  let answered = false;
  const answer: typeof model.answer = (action, byVisitor) => {
    answered = true;
    model.answer(action, byVisitor);
  };

  // Present before it speaks, and outside of the dialog, which is gone by then.
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.className = 'said';
  const dialog = document.createElement('dialog');
  for (const element of [said, dialog]) {
    element.lang = manager.language;
    element.dir = direction(manager.language);
  }
  dialog.setAttribute('aria-labelledby', TITLE);

  // Where the press began counts: a text selection that ends outside is no wish to leave.
  let outside = false;
  dialog.onpointerdown = ({ target }) => {
    outside = target === dialog;
  };
  dialog.onclick = ({ target }) => {
    if (outside && target === dialog) manager.close();
  };
  dialog.onclose = () => manager.close();

  shadow.append(said, dialog);
  render(<App model={{ ...model, answer }} />, dialog);
  manager.show('center', model.texts);
  dialog.showModal();

  return () => {
    model.stop();
    dialog.onclose = null;
    dialog.close();
    render(null, dialog);
    dialog.remove();
    if (opener?.isConnected) opener.focus({ preventScroll: true });
    if (answered) said.textContent = model.texts.saved;
    setTimeout(
      () => {
        said.remove();
        stop();
      },
      answered ? SAID : 0,
    );
  };
};
