// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { banner } from '../../../src/banner.js';
import type { LoadLayer, Manager, View } from '../../../src/manager/consent.js';
import type { Parts } from '../../../src/manager/parts.js';
import french from '../../../src/text/fr.js';
import { begin, lines, remember, settle, shadowed } from './page.js';
import { config, stored } from './samples.js';

/** A privacy centre that does nothing but stand there, and how often it was fetched, put up and taken down. */
let log: string[] = [];
beforeEach(() => {
  log = [];
});
const mount: LoadLayer = async () => (manager) => {
  log.push(`up in ${manager.language}`);
  return () => void log.push('down');
};
const center: Parts['center'] = async () => {
  log.push('fetched');
  return { mount, inline: mount };
};
const offline: Parts['center'] = () => Promise.reject(new Error('offline'));
const standing = (): string[] =>
  ['[part=banner]', '[part=open]']
    .filter((selector) => shadowed(selector))
    .concat(log.at(-1)?.startsWith('up') ? ['center'] : []);

type Turn = (manager: Manager) => void;
const open =
  (view: 'banner' | 'center'): Turn =>
  (manager) =>
    manager.open(view);
const close: Turn = (manager) => manager.close();
const answer: Turn = (manager) => manager.rejectAll();

describe('what the visitor sees', () => {
  it.each<[string, Parts, View]>([
    ['the centre', { banner, center }, 'center'],
    ['the site’s own, which waits for the view', { banner }, 'center'],
  ])('Choose opens %s', async (_, parts, view) => {
    const manager = begin(config, parts);
    await settle();
    shadowed('[data-action=manage]')?.click();
    expect(manager.state.view).toBe(view);
  });

  it.each<[string, boolean, readonly Turn[], View, readonly string[]]>([
    ['at first, the question', false, [], 'banner', ['[part=banner]']],
    ['after an answer, the way back to it', false, [answer], 'none', ['[part=open]']],
    ['on later pages too', true, [], 'none', ['[part=open]']],
    ['the centre, with the question still below it', false, [open('center')], 'center', ['[part=banner]', 'center']],
    ['the question again, once the centre is closed', false, [open('center'), close], 'banner', ['[part=banner]']],
    ['no question that was put off', false, [close], 'none', []],
    ['a question that was put off, on request', false, [close, open('banner')], 'banner', ['[part=banner]']],
    [
      'the centre, though the question was put off',
      false,
      [close, open('center')],
      'center',
      ['[part=banner]', 'center'],
    ],
    ['the centre over the button that opened it', true, [open('center')], 'center', ['[part=open]', 'center']],
    ['nothing but the button once it is closed', true, [open('center'), close], 'none', ['[part=open]']],
    ['the banner on request, also with an answer', true, [open('banner')], 'banner', ['[part=banner]']],
    ['nothing more of it once it is put off', true, [open('banner'), close], 'none', ['[part=open]']],
    ['nothing but the button after an answer in the centre', false, [open('center'), answer], 'none', ['[part=open]']],
  ])('%s', async (_, answered, turns, view, seen) => {
    if (answered) remember(stored());
    const manager = begin(config, { banner, center });
    await settle();
    for (const turn of turns) {
      turn(manager);
      await settle();
    }
    expect(manager.state.view).toBe(view);
    expect(standing()).toEqual(seen);
    expect(lines).toEqual([]);
  });

  it('[EU-04] is no button of ours where the page has its own, which opens the centre', async () => {
    remember(stored());
    document.body.innerHTML = '<a href="/privacy" data-consent-open><b>Privacy</b></a>';
    const manager = begin(config, { banner, center });
    await settle();
    expect([standing(), log]).toEqual([[], []]);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    document.querySelector('b')?.dispatchEvent(click);
    await settle();
    expect([manager.state.view, click.defaultPrevented, standing()]).toEqual(['center', true, ['center']]);
  });

  it('is nothing where the site brings no parts: the state still says what is due', async () => {
    const manager = begin(config, {});
    await settle();
    expect([manager.state.view, document.querySelector('askfirst-root')]).toEqual(['banner', null]);
  });

  it('fetches the centre when it is opened, and not before', async () => {
    const manager = begin(config, { banner, center });
    await settle();
    expect(log).toEqual([]);
    manager.open('center');
    await settle();
    manager.close();
    expect(log).toEqual(['fetched', 'up in en', 'down']);
  });

  it('is the question again, where the centre cannot be had: never silence', async () => {
    const manager = begin(config, { banner, center: offline });
    await settle();
    manager.open('center');
    await settle();
    expect([manager.state.view, standing(), lines]).toEqual([
      'banner',
      ['[part=banner]'],
      ['AskFirst: a part did not load'],
    ]);
  });
});

describe('[EU-07] its language', () => {
  const languages: Parts['languages'] = { available: ['fr'], load: async () => ({ default: french }) };
  const missing: Parts['languages'] = { available: ['fr'], load: () => Promise.reject(new Error('offline')) };
  const own = { ...config, texts: { fr: { accept: 'Oui' }, de: { title: 'Ihre Wahl' } } };
  it.each<[string, object, Parts['languages'], string, string, string]>([
    ['fr-CA', config, languages, 'fr', french.title, french.accept],
    ['FR', own, languages, 'fr', french.title, 'Oui'],
    ['de', own, languages, 'de', 'Ihre Wahl', 'Accept all'],
    ['ja', config, languages, 'en', 'Your privacy, your decision', 'Accept all'],
    ['fr', config, undefined, 'en', 'Your privacy, your decision', 'Accept all'],
    ['fr', config, missing, 'en', 'Your privacy, your decision', 'Accept all'],
  ])('on a page in %s', async (lang, input, languages, language, title, accept) => {
    document.documentElement.lang = lang;
    const manager = begin(input, { banner, ...(languages && { languages }) });
    await settle();
    expect([manager.language, shadowed('section')?.lang]).toEqual([language, language]);
    expect([shadowed('h2')?.textContent, shadowed('[data-action=accept]')?.textContent]).toEqual([title, accept]);
    manager.acceptAll();
    expect(manager.record).toMatchObject({ language });
    expect(lines).toEqual(languages === missing ? ['AskFirst: text/fr did not load'] : []);
  });
});

it('[EU-07] where the page changes its language, what stands changes with it, and the record says so', async () => {
  document.documentElement.lang = 'en';
  const languages: Parts['languages'] = { available: ['fr'], load: async () => ({ default: french }) };
  const manager = begin(config, { banner, languages });
  await settle();
  const seen = () => [shadowed('section')?.lang, shadowed('h2')?.textContent];
  expect(seen()).toEqual(['en', 'Your privacy, your decision']);
  document.documentElement.lang = 'fr';
  await settle();
  expect(seen()).toEqual(['fr', french.title]);
  manager.acceptAll();
  expect(manager.record).toMatchObject({ language: 'fr' });
  expect(document.querySelector('askfirst-root')?.shadowRoot?.querySelectorAll('section').length ?? 0).toBe(0);
});

it('scan looks where nobody watches, and lets through what is granted there', () => {
  remember(stored());
  const manager = begin();
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.innerHTML = '<img data-consent="matomo" data-src="/a"><img data-consent="ads" data-src="/b">';
  const open = () => [...root.children].map((image) => image.getAttribute('src'));
  expect(open()).toEqual([null, null]);
  manager.scan(root);
  expect(open()).toEqual(['/a', null]);
});
