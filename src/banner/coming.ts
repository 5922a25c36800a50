import { fill, wordsIn } from '../center/words.js';
import { localize } from '../domain/text.js';
import { told } from '../effects/coming.js';
import { openRoot } from '../effects/root.js';
import { adopt } from '../effects/style.js';
import type { Layer, Manager } from '../manager/consent.js';
import { coming as english } from '../text/en.js';
import type { ComingTexts } from '../text/texts.js';
import { button, panel } from './banner.js';
import { element } from './element.js';
import { keepFocusInSight } from './focus.js';
import { box as common } from './styles.js';

/** Quiet: smaller than the banner, on the other side of the default button, and above it where they would meet. */
const styles = `${common}section[part=coming]{inset:auto 1em 1em auto;grid-template-columns:1fr;gap:.75em;max-inline-size:min(24em,100% - 2em);padding:1em 1.25em;font-size:.875em;box-shadow:0 .5em 1.5em #0003}section[part=coming]:dir(rtl){inset-inline:auto 1em}section[part=coming].start{inset-inline:1em auto}h2{margin:0;font-size:1em}[part=coming] .actions{display:flex;flex-wrap:wrap;position:static;padding:0;gap:.5em 1.25em;align-items:center}[part=coming] button{padding:.3em 1em;font-weight:400}a{color:var(--askfirst-accent);padding-block:.3em}@media(max-width:50em){section[part=coming]{inset-block-end:4em;scroll-padding:0}}`;

function boxOf(manager: Manager, texts: ComingTexts, seen: () => void): HTMLElement {
  const { language, settings } = manager;
  const { coming } = settings.source.notice;
  const title = fill(texts.coming_change, { date: wordsIn(language).day(localize(coming?.effective, language)) });
  const made = panel(
    manager,
    'coming',
    title,
    element('div', {}, element('h2', {}, title), element('p', {}, localize(coming?.summary, language))),
    // An address, so that the privacy centre opens at this section.
    element('a', { href: '#privacy/changes', 'data-consent-open': '' }, texts.coming_more),
    button('seen', texts.coming_seen, 'plain', seen),
  );
  made.className = settings.source.center.button === 'end' ? 'start' : '';
  return made;
}

/** Announces a change of the notice before it takes effect, until the visitor has seen it. Takes no focus. */
export const announcement: Layer = (manager) => {
  const { shadow, stop } = openRoot(manager.settings.source.banner.mount);
  let stops: (() => void)[] = [];
  const leave = (): void => {
    made.remove();
    for (const stop of stops) stop();
    stops = [];
  };
  const made = boxOf(manager, { ...english, ...manager.texts }, () => {
    told(manager.settings.source.notice.coming?.effective);
    leave();
  });
  shadow.prepend(made);
  stops = [adopt(shadow, styles), keepFocusInSight(made), stop];
  return leave;
};
