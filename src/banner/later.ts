import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import type { Layer, Manager } from '../manager/consent.js';
import { later as english } from '../text/en.js';
import type { LaterTexts } from '../text/texts.js';
import { button, panel } from './banner.js';
import { element } from './element.js';
import { keepFocusInSight } from './focus.js';
import { box } from './styles.js';

const styles = `${box}section{grid-template-columns:1fr}.open{inset-block-end:1em;inset-inline-start:1em;padding:.3em 1em;font-size:.8125em;font-weight:500;border-radius:2em}.end.open{inset-inline:auto 1em}.open:focus-visible{outline-offset:-5px}`;

/** Offered where withdrawn code has run and a form is half filled in. */
function reloadOffer(manager: Manager, texts: LaterTexts): HTMLElement {
  const status = element('p', { role: 'status' });
  // A status is read out only when its text arrives well after it is there.
  setTimeout(() => status.append(texts.reload_text), 300);
  return panel(
    manager,
    'reload',
    texts.reload,
    status,
    button('reload', texts.reload, '', () => location.reload()),
    button('later', texts.later, 'plain', () => manager.close()),
  );
}

/** The small default button: withdrawing must be as easy as giving, on every page (GDPR article 7(3)). */
const openButton = (manager: Manager, texts: LaterTexts): HTMLElement =>
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

/** Shows what `make` makes, as long as it is wanted. */
const layer =
  (make: (manager: Manager, texts: LaterTexts) => HTMLElement): Layer =>
  (manager) => {
    const { shadow, stop } = openRoot(manager.settings.source.banner.mount);
    const made = make(manager, { ...english, ...manager.texts });
    const stops = [adopt(shadow, styles), keepFocusInSight(made), stop];
    shadow.prepend(made);
    return () => {
      made.remove();
      for (const stop of stops) stop();
    };
  };

export const offer = layer(reloadOffer);
export const opener = layer(openButton);
