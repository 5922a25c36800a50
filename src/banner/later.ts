import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import type { Layer, Manager } from '../manager/consent.js';
import { later as english } from '../text/en.js';
import type { LaterTexts } from '../text/texts.js';
import { button, panel } from './banner.js';
import { element } from './element.js';
import { box } from './styles.js';

const styles = `${box}
section{grid-template-columns:1fr}
.open{inset-block-end:1em;inset-inline-start:1em;min-block-size:2.3em;padding:.2em 1em;font-size:.8125em;font-weight:500;color:var(--askfirst-muted);border-radius:2em}
.end.open{inset-inline:auto 1em}`;

/** Offered where withdrawn code has run and a form is half filled in. */
function reloadOffer(manager: Manager, texts: LaterTexts): HTMLElement {
  const section = panel(manager, 'reload', { 'aria-label': texts.reload });
  const status = element('p', { role: 'status' });
  section.append(
    status,
    element(
      'div',
      { class: 'actions' },
      button('reload', texts.reload, '', () => location.reload()),
      button('later', texts.later, 'plain', () => manager.close()),
    ),
  );
  // A status is read out only when its text arrives after it is there.
  setTimeout(() => status.append(texts.reload_text));
  return section;
}

/** The small default button: withdrawing must be as easy as giving, on every page (GDPR article 7(3)). */
const opener = (manager: Manager, texts: LaterTexts): HTMLElement =>
  element(
    'button',
    {
      type: 'button',
      part: 'open',
      class: `open ${manager.settings.source.center.button ?? 'start'}`,
      lang: manager.language,
      'data-consent-open': '',
    },
    texts.open,
  );

/** What stands on the page once there is an answer: nothing, where the page has its own way to the privacy centre. */
export const mount: Layer = (manager) => {
  const { shadow, stop } = openRoot(manager.settings.source.banner.mount);
  const texts = { ...english, ...manager.texts };
  const made = manager.state.view === 'reload' ? reloadOffer(manager, texts) : opener(manager, texts);
  adopt(shadow, styles);
  shadow.prepend(made);
  return () => {
    stop();
    made.remove();
  };
};
