import { asked } from '../domain/config.js';
import { direction } from '../domain/direction.js';
import { localize } from '../domain/text.js';
import type { Manager } from '../manager/consent.js';
import type { AgainTexts, BannerTexts } from '../text/texts.js';
import { element } from './element.js';

/** A button that carries out `action` when it is clicked; whether by a person is part of the record. */
export function button(action: string, label: string, kind: string, run: (byVisitor: boolean) => void): HTMLElement {
  const made = element('button', { type: 'button', 'data-action': action, class: kind }, label);
  made.onclick = ({ isTrusted }) => run(isTrusted);
  return made;
}

/** The box that stands on the page: a region, not a dialog, because the page behind it stays usable. */
export const panel = (
  { language, settings }: Manager,
  part: string,
  label: string,
  text: HTMLElement,
  ...buttons: HTMLElement[]
): HTMLElement =>
  element(
    'section',
    {
      part,
      class: settings.source.banner.position ?? '',
      lang: language,
      dir: direction(language),
      'aria-label': label,
    },
    text,
    element('div', { class: 'actions' }, ...buttons),
  );

/** The first layer: what is asked and why, and the three ways to answer. */
export function firstLayer(manager: Manager, texts: BannerTexts & Partial<AgainTexts>): HTMLElement {
  const { language, settings, state, answer } = manager;
  const { decision } = state;
  const { links } = settings.source.notice;
  const again = decision.status === 'ask' && decision.reason !== 'first' && texts[`again_${decision.reason}`];
  return panel(
    manager,
    'banner',
    texts.title,
    element(
      'div',
      {},
      element('h2', {}, texts.title),
      element('p', {}, again ? `${again} ` : '', texts.text),
      element(
        'ul',
        {},
        ...asked(settings).map(({ name, description }) =>
          element('li', {}, element('b', {}, localize(name, language)), localize(description, language)),
        ),
      ),
      element(
        'p',
        {},
        ...(Array.isArray(links) ? links : [])
          .filter((link) => link?.href)
          .map(({ href, label }) => element('a', { href }, localize(label, language)))
          // On a page without TLS its own paths begin with http.
          .filter(({ href }) => /^(https|mailto|tel):/.test(href) || href.startsWith(`${location.origin}/`)),
      ),
    ),
    button('accept', texts.accept, '', (byVisitor) => answer('accept-all', byVisitor ? 'banner' : 'api')),
    button('reject', texts.reject, '', (byVisitor) => answer('reject-all', byVisitor ? 'banner' : 'api')),
    element(
      'button',
      { type: 'button', 'data-action': 'manage', class: 'plain', 'data-consent-open': '' },
      texts.choose,
    ),
  );
}
