import { fill } from '../center/words.js';
import { asked, idsOf } from '../domain/config.js';
import { direction } from '../domain/direction.js';
import { matches } from '../domain/match.js';
import { localize } from '../domain/text.js';
import { cover } from '../effects/cover.js';
import { adopt } from '../effects/style.js';
import type { Manager } from '../manager/consent.js';
import type { FramesTexts } from '../text/texts.js';
import { button } from './banner.js';
import { element } from './element.js';
import { tokens } from './tokens.js';

/** Its own element, which a site may style by its parts, and give colours as it does `askfirst-root`. */
const HOST = 'askfirst-frame';

const styles = `${tokens}:host{all:initial!important;position:absolute!important;overflow:hidden!important;color-scheme:light dark!important;container-type:size!important}@media print{:host{visibility:hidden!important}}section{box-sizing:border-box;block-size:100%;overflow:auto;display:grid;align-content:safe center;gap:.75em;padding:1em;text-align:center;font:var(--askfirst-font);font-size:.875em;color:var(--askfirst-text);background:var(--askfirst-background);border:1px solid #8887;border-radius:inherit}p{margin:0;overflow-wrap:anywhere}b{display:block}.actions{display:flex;flex-wrap:wrap;justify-content:center;gap:.6em}button{font:inherit;font-weight:700;padding:.6em 1em;cursor:pointer;border:1px solid var(--askfirst-accent);border-radius:var(--askfirst-radius);background:var(--askfirst-accent);color:var(--askfirst-background)}.plain{background:none;color:inherit;border-color:#888}:focus-visible{outline:3px solid var(--askfirst-accent);outline-offset:2px}@container(max-height:14em){section{gap:.3em;padding:.5em;font-size:.8125em;line-height:1.3}button{padding:.3em .75em}}`;

/** Isolated, because a Latin host name in Arabic text would otherwise take the punctuation around it along. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Who wants to load what, and the two ways to let it; `undefined` where nobody is asked about `id`. */
function content(
  manager: Manager,
  texts: FramesTexts,
  { id, host, title, once }: { id: string; host: string; title: string; once: () => void },
): HTMLElement | undefined {
  const { settings, language, answer } = manager;
  const category = asked(settings).find((category) => idsOf(category).includes(id));
  if (!category) return undefined;
  const own = category.services.find((service) => service.id === id);
  // A category says less than the service whose host this is.
  const service =
    own ??
    category.services.find(({ hosts = [] }) => hosts.some((pattern) => matches(pattern, host.split(':')[0] ?? '')));
  const nameOf = (entry: { name: typeof category.name }): string => localize(entry.name, language) || id;
  const name = nameOf(service ?? category);
  const provider = service?.provider?.name;
  return element(
    'section',
    { part: 'placeholder', role: 'group', lang: language, dir: direction(language), 'aria-label': title || name },
    element(
      'p',
      {},
      ...(title ? [element('b', {}, title)] : []),
      fill(texts.frame_text, { name: isolate(name), host: isolate(host) }),
      provider ? ` ${fill(texts.frame_provider, { provider: isolate(provider) })}` : '',
    ),
    element(
      'div',
      { class: 'actions' },
      button('once', texts.frame_once, '', once),
      // What is granted is named as what the element waits for: a whole category, if it says so.
      button('always', fill(texts.frame_always, { name: isolate(nameOf(own ?? category)) }), 'plain', (byVisitor) =>
        answer('save', byVisitor ? 'placeholder' : 'api', { [id]: true }),
      ),
    ),
  );
}

/** What was focused inside of a placeholder is followed by the focus on what came in its place. */
function focus(frame: HTMLElement): void {
  // In another language a placeholder takes the place of one.
  if (!frame.isConnected || frame.inert) return;
  frame.focus({ preventScroll: true });
  if ((frame.getRootNode() as Document | ShadowRoot).activeElement === frame) return;
  // A video without controls.
  frame.tabIndex = -1;
  frame.focus({ preventScroll: true });
}

/**
 * Covers a held frame or video; `undefined` where nobody is asked about it.
 * @param what `host`, where it would be loaded from; `once` lets it through for now; `gone`: the frame has left the page
 */
export function placeholder(
  manager: Manager,
  texts: FramesTexts,
  frame: HTMLElement,
  what: { readonly id: string; readonly host: string; readonly once: () => void; readonly gone: () => void },
): (() => void) | undefined {
  const title = frame.title || frame.getAttribute('aria-label') || '';
  const section = content(manager, texts, { ...what, title });
  if (!section) return undefined;
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'open' });
  adopt(shadow, styles);
  shadow.append(section);
  frame.after(host);
  // What lies below is empty, and no stop for the keyboard or a screen reader.
  const { inert } = frame;
  frame.inert = true;
  const stop = cover(frame, host, shadow, what.gone);
  return () => {
    const focused = (host.getRootNode() as Document | ShadowRoot).activeElement === host;
    stop();
    host.remove();
    frame.inert = inert;
    // Once it has been let through, which takes a frame out of the page and puts it back.
    if (focused) queueMicrotask(() => focus(frame));
  };
}
