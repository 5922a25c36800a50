import { asked } from '../domain/config.js';
import { direction } from '../domain/direction.js';
import { localize } from '../domain/text.js';
import type { Manager } from '../manager/consent.js';
import type { BannerTexts } from '../text/texts.js';
import { element } from './element.js';

/** A button that carries out `action` when it is clicked; whether by a person is part of the record. */
export function button(action: string, label: string, kind: string, run: (byVisitor: boolean) => void): HTMLElement {
  const made = element('button', { type: 'button', 'data-action': action, class: kind }, label);
  made.onclick = (event) => run(event.isTrusted);
  return made;
}

/** The box that stands on the page: a region, not a dialog, because the page behind it stays usable. */
export function panel(manager: Manager, part: string, label: Record<string, string>): HTMLElement {
  const { language, settings } = manager;
  const { position = 'bottom' } = settings.source.banner;
  return element('section', { part, class: position, lang: language, dir: direction(language), ...label });
}

/** The first layer: what is asked and why, and the three ways to answer. */
export function firstLayer(manager: Manager, texts: BannerTexts): HTMLElement {
  const { language, settings, state } = manager;
  const { banner, notice } = settings.source;
  const { decision } = state;
  const again = decision.status === 'ask' && decision.reason !== 'first' ? texts[`again_${decision.reason}`] : '';
  const links = (Array.isArray(notice.links) ? notice.links : [])
    .map((link) => element('a', { href: link?.href }, localize(link?.label, language)))
    .filter(({ protocol }) => /^(https?|mailto):$/.test(protocol));
  const answer = (action: 'accept-all' | 'reject-all') => (byVisitor: boolean) =>
    manager.answer(action, byVisitor ? 'banner' : 'api');

  const section = panel(manager, 'banner', { 'aria-labelledby': 'title' });
  section.append(
    element(
      'div',
      {},
      element(`h${banner.heading ?? 2}`, { id: 'title', class: 'title' }, texts.title),
      ...[again, texts.text].filter(Boolean).map((text) => element('p', {}, text)),
      element(
        'ul',
        {},
        ...asked(settings).map(({ name, description }) =>
          element('li', {}, element('b', {}, localize(name, language)), localize(description, language)),
        ),
      ),
      ...(links.length ? [element('p', { class: 'links' }, ...links)] : []),
    ),
    element(
      'div',
      { class: 'actions' },
      button('accept', texts.accept, '', answer('accept-all')),
      button('reject', texts.reject, '', answer('reject-all')),
      button('manage', texts.choose, 'plain', () => manager.open('center')),
    ),
  );
  return section;
}
