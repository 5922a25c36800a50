import { render } from 'preact';
import { tokens } from '../banner/tokens.js';
import { direction } from '../domain/direction.js';
import { adopt } from '../effects/style.js';
import type { Layer } from '../manager/consent.js';
import { App } from './app.js';
import { createModel } from './model.js';
import { fetchPart, type LoadNotice } from './part.js';
import { styles } from './styles.js';

/** How long "saved" stays, in ms: long enough to be read twice. */
const SAID = 5000;

/** Makes the layer that shows the privacy centre in the page's `<askfirst-center>`, as a part of the page. */
export const inlineOf =
  (load: LoadNotice): Layer =>
  (manager) => {
    const place = document.querySelector('askfirst-center');
    if (!place) return () => {};
    const shadow = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    const stops = [adopt(shadow, tokens), adopt(shadow, styles)];

    const model = createModel(manager, location.hash);
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    said.className = 'said';
    let timer = 0;
    const answer: typeof model.answer = (action, byVisitor) => {
      model.answer(action, byVisitor);
      said.textContent = model.texts.saved;
      clearTimeout(timer);
      timer = window.setTimeout(() => said.replaceChildren(), SAID);
    };

    const inside = document.createElement('div');
    inside.className = model.full ? 'inline full' : 'inline';
    inside.lang = manager.language;
    inside.dir = direction(manager.language);
    shadow.append(said, inside);
    const shown = { ...model, answer };
    render(<App model={shown} part={fetchPart(shown, shadow, load)} />, inside);
    manager.show('center', model.texts);

    return () => {
      clearTimeout(timer);
      model.stop();
      render(null, inside);
      said.remove();
      inside.remove();
      for (const stop of stops) stop();
    };
  };
