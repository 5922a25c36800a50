import { direction } from '../domain/direction.js';
import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import type { Layer, Manager } from '../manager/consent.js';
import { later, signal } from '../text/en.js';
import type { LaterTexts, SignalTexts } from '../text/texts.js';
import { button, panel } from './banner.js';
import { element } from './element.js';
import { keepFocusInSight } from './focus.js';
import { optOutIcon } from './opt-out-icon.js';
import { box } from './styles.js';

const styles = `${box}section{grid-template-columns:1fr}.open{inset-block-end:1em;inset-inline-start:1em;padding:.3em 1em;font-size:.875em;border-radius:2em}.end.open{inset-inline:auto 1em}.open:focus-visible{outline-offset:-5px}.open svg{block-size:1em;vertical-align:-.15em}.open span{display:block}`;

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

/**
 * The small default button: withdrawing must be as easy as giving, on every page (GDPR article 7(3)). Under an opt-out
 * regime it has the words and the icon of California's alternative opt-out link (11 CCR §7015(b)).
 */
function openButton({ settings, language, regime, state }: Manager, texts: LaterTexts & SignalTexts): HTMLElement {
  const { decision } = state;
  const optsOut = regime === 'opt-out';
  const button = element(
    'button',
    {
      type: 'button',
      part: 'open',
      class: `open ${settings.source.center.button ?? 'start'}`,
      lang: language,
      dir: direction(language),
      'data-consent-open': '',
    },
    optsOut ? texts.open_opt_out : texts.open,
  );
  if (optsOut) button.append(' ', optOutIcon());
  if (decision.status === 'default' && decision.objected) button.append(element('span', {}, texts.honored));
  return button;
}

/** Shows what `make` makes, as long as it is wanted. */
const layer =
  (make: (manager: Manager, texts: LaterTexts & SignalTexts) => HTMLElement): Layer =>
  (manager) => {
    const { shadow, stop } = openRoot(manager.settings.source.banner.mount);
    const made = make(manager, { ...later, ...signal, ...manager.texts });
    shadow.prepend(made);
    const stops = [adopt(shadow, styles), keepFocusInSight(made), stop];
    return () => {
      made.remove();
      for (const stop of stops) stop();
    };
  };

export const offer = layer(reloadOffer);
export const opener = layer(openButton);
