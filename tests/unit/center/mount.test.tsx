// @vitest-environment jsdom
import { act, fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount } from '../../../src/center.js';
import { choiceOf, completeChoice } from '../../../src/domain/choice.js';
import { resolveConfig } from '../../../src/domain/config.js';
import { decide } from '../../../src/domain/decision.js';
import type { Choice, StoredRecord } from '../../../src/domain/record.js';
import type { Config } from '../../../src/domain/types.js';
import type { Manager, State } from '../../../src/manager/consent.js';
import arabic from '../../../src/text/ar.js';
import { banner, center } from '../../../src/text/en.js';
import french from '../../../src/text/fr.js';

const CONFIG: Config = {
  revision: '1',
  categories: {
    necessary: { required: true, name: 'Necessary', description: 'The basket.' },
    analytics: { name: { en: 'Analytics', fr: 'Mesure' }, description: 'Counts visits.' },
    marketing: { name: 'Marketing', description: 'Advertises.' },
  },
  services: {
    shop: { category: 'necessary', name: 'Shop', cookies: [{ name: 'sid' }] },
    matomo: {
      category: 'analytics',
      name: 'Matomo',
      description: '<img src=x onerror=alert(1)>',
      provider: { name: 'InnoCraft', country: 'NZ', privacy: 'https://example.com/privacy' },
      cookies: [{ name: '_pk_id.*', keeps: 'P13M', purpose: { en: 'Counts', fr: 'Compte' } }],
      storage: [{ name: 'mtm' }, { name: 'tab', kind: 'session' }],
    },
    hotjar: {
      category: 'analytics',
      name: 'Hotjar',
      provider: { name: 'Hotjar Ltd', country: 'MT', privacy: ' javascript:alert(1)' },
    },
  },
  notice: {
    controller: { name: 'Example Shop', email: 'privacy@example.com' },
    summary: ['We sell books.'],
    links: [
      { label: 'Notice', href: '/privacy' },
      { label: 'Trap', href: 'java\nscript:alert(1)' },
    ],
  },
};

const RECORD: StoredRecord = {
  id: '0d5b2f6e-3a61-4d6b-9a7e-0f2f6c1f7a55',
  subject: '0d5b2f6e-3a61-4d6b-9a7e-0f2f6c1f7a55',
  time: '2026-05-03T12:00:00.000Z',
  revision: '1',
  choice: { analytics: false, matomo: true, hotjar: false, marketing: false },
};

/** The layer's other side, as small as its contract: it keeps state, and unmounts on close and on an answer. */
function open({
  config = CONFIG,
  record = undefined as StoredRecord | undefined,
  now = '2026-06-01',
  language = 'en',
}) {
  const settings = resolveConfig(config);
  const listeners = new Set<(state: State, previous: State | undefined) => void>();
  const stateOf = (): State => ({ decision: decide(settings, record, Date.parse(now)), view: 'center' });
  const answer = vi.fn<Manager['answer']>(() => close());
  const show = vi.fn<Manager['show']>();
  let state = stateOf();
  let unmount = (): void => {};
  const close = vi.fn(() => act(() => unmount()));
  const unused = (): never => {
    throw new Error('a layer has no need of this');
  };
  const manager: Manager = {
    settings,
    language,
    texts: { fr: french, ar: arabic }[language] ?? {},
    get state() {
      return state;
    },
    get record() {
      return record;
    },
    get draft(): Choice {
      return completeChoice(settings, {}, record?.choice ?? {});
    },
    choice: {},
    expires: record && '2026-11-01T12:00:00.000Z',
    subscribe(listener) {
      listener(state, undefined);
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    show,
    answer,
    close,
    granted: unused,
    when: unused,
    acceptAll: unused,
    rejectAll: unused,
    choose: unused,
    open: unused,
    scan: unused,
    reset: unused,
    destroy: unused,
  };
  act(() => {
    unmount = mount(manager);
  });
  const shadow = document.querySelector('askfirst-root')?.shadowRoot;
  const dialog = shadow?.querySelector('dialog');
  if (!shadow || !dialog) throw new Error('no dialog');
  const get = (selector: string): HTMLElement => {
    const found = dialog.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    answer,
    close,
    dialog,
    listeners,
    shadow,
    show,
    click: (action: string) => fireEvent.click(get(`[data-action=${action}]`)),
    has: (action: string) => dialog.querySelector(`[data-action=${action}]`) !== null,
    toggle: (id: string) => get(`[data-toggle=${id}]`) as HTMLInputElement,
    within: within(dialog),
    fromAnotherTab(next: StoredRecord) {
      record = next;
      const previous = state;
      state = stateOf();
      act(() => listeners.forEach((listener) => void listener(state, previous)));
    },
  };
}

beforeEach(() => {
  // What jsdom lacks and every browser has.
  const { prototype } = HTMLDialogElement;
  prototype.showModal = function () {
    this.open = true;
  };
  prototype.close = function () {
    this.open = false;
  };
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {}
    },
  );
  const sheets = new WeakMap<ShadowRoot, unknown[]>();
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    configurable: true,
    get(this: ShadowRoot) {
      const own = sheets.get(this) ?? [];
      sheets.set(this, own);
      return own;
    },
  });
});

afterEach(() => {
  document.querySelector('askfirst-root')?.remove();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('is a labelled modal dialog in the shadow root, in the language of the page', () => {
  const { dialog, show } = open({ language: 'ar' });
  expect(dialog.open).toBe(true);
  expect([dialog.lang, dialog.dir]).toEqual(['ar', 'rtl']);
  const label = dialog.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
  expect(label?.textContent).toBe(arabic.center_title);
  expect(show).toHaveBeenCalledExactlyOnceWith('center', { ...banner, ...center, ...arabic });
});

it('EU-03: nothing is on at first opening, and closing or leaving by Escape answers nothing', () => {
  const { answer, click, close, dialog } = open({});
  const inputs = [...dialog.querySelectorAll('input')];
  expect(inputs.map((input) => input.dataset.toggle)).toEqual(['analytics', 'matomo', 'hotjar', 'marketing']);
  expect(inputs.some((input) => input.checked || input.indeterminate)).toBe(false);
  fireEvent(dialog, new Event('close'));
  expect(close).toHaveBeenCalledTimes(1);
  document.querySelector('askfirst-root')?.remove();
  const again = open({});
  again.click('close');
  expect(again.close).toHaveBeenCalledTimes(1);
  expect([answer, again.answer].map((mock) => mock.mock.calls)).toEqual([[], []]);
  expect(click).toBeDefined();
});

it('EU-03: a press on the backdrop closes, a text selection that ends there does not', () => {
  const { answer, close, dialog } = open({});
  const heading = dialog.querySelector('h2') as HTMLElement;
  fireEvent.pointerDown(heading);
  fireEvent.click(dialog);
  expect(close).not.toHaveBeenCalled();
  fireEvent.pointerDown(dialog);
  fireEvent.click(dialog);
  expect(close).toHaveBeenCalledTimes(1);
  expect(answer).not.toHaveBeenCalled();
});

it('says that there is no answer yet, and offers nothing to withdraw', () => {
  const { within, has } = open({});
  expect(within.getByText(center.not_answered)).toBeDefined();
  expect(has('withdraw')).toBe(false);
});

it.each([
  ['2026-06-01', 'You answered on May 3, 2026', 'Your answer holds until November 1, 2026.'],
  ['2027-06-01', 'You answered on May 3, 2026', banner.again_expired],
])('shows the last answer on %s', (now, when, holds) => {
  const { dialog, has } = open({ record: RECORD, now });
  const status = dialog.querySelector('.status')?.textContent;
  expect(status).toContain(when);
  expect(status).toContain(holds);
  expect(status).toContain(RECORD.id);
  expect(has('withdraw')).toBe(true);
});

it('copies the id of the record', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { click, within } = open({ record: RECORD });
  click('copy');
  expect(writeText).toHaveBeenCalledExactlyOnceWith(RECORD.id);
  expect(await within.findByText(center.copied)).toBeDefined();
});

it('offers no withdrawal of an answer without any yes', () => {
  const choice = choiceOf(resolveConfig(CONFIG), false);
  expect(open({ record: { ...RECORD, choice } }).has('withdraw')).toBe(false);
});

it('says why it asks nothing where nothing is optional', () => {
  const categories = { necessary: CONFIG.categories.necessary ?? { name: '', description: '' } };
  const { within, dialog } = open({ config: { categories } });
  expect(within.getByText(center.nothing_asked)).toBeDefined();
  expect(dialog.querySelectorAll('[data-toggle],[data-action]')).toHaveLength(1);
});

it('shows what a service is, who runs it and what it stores', () => {
  const { within: view, dialog } = open({ language: 'fr' });
  const table = view.getByRole('table', { name: 'Ce que Matomo enregistre dans votre navigateur', hidden: true });
  expect(
    within(table)
      .getAllByRole('row', { hidden: true })
      .map((row) => [...row.children].map((cell) => cell.textContent)),
  ).toEqual([
    ['Nom', 'Type', 'Durée', 'Finalité'],
    ['_pk_id.*', 'Cookie', '13 mois', 'Compte'],
    ['mtm', 'Stockage local', french.keeps_local, ''],
    ['tab', 'Stockage de session', french.keeps_session, ''],
  ]);
  expect(dialog.textContent).toContain('Exploité par InnoCraft · Nouvelle-Zélande');
  expect(dialog.textContent).toContain(french.stored_nothing);
  expect(view.getAllByText(french.always_on)).toHaveLength(1);
});

it('renders texts of the config as text, and only safe addresses as links', () => {
  const { dialog, within } = open({});
  expect(dialog.querySelector('img')).toBeNull();
  expect(within.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
  expect([...dialog.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'mailto:privacy@example.com',
    'https://example.com/privacy',
    '/privacy',
  ]);
  expect(within.getByText('Trap').tagName).toBe('LI');
});

it('AX-04: a category whose services differ is mixed, and turns them together', () => {
  const { toggle, dialog } = open({ record: RECORD });
  const count = () => dialog.querySelector('#count-analytics')?.textContent;
  const shown = () => ['analytics', 'matomo', 'hotjar'].map((id) => toggle(id).checked);
  expect([toggle('analytics').indeterminate, count()]).toEqual([true, '1 of 2 on']);
  act(() => toggle('analytics').click());
  expect([...shown(), toggle('analytics').indeterminate, count()]).toEqual([true, true, true, false, '2 of 2 on']);
  act(() => toggle('matomo').click());
  expect([...shown(), toggle('analytics').indeterminate]).toEqual([false, false, true, true]);
  act(() => toggle('hotjar').click());
  expect([...shown(), toggle('analytics').indeterminate]).toEqual([false, false, false, false]);
});

it.each([
  ['accept', ['accept-all', 'center']],
  ['reject', ['reject-all', 'center']],
  ['withdraw', ['reject-all', 'center']],
  ['save', ['save', 'center', { analytics: false, matomo: true, hotjar: false, marketing: true }]],
])('%s answers once, and says that it is saved after the dialog is gone', (action, call) => {
  vi.useFakeTimers();
  const { answer, click, dialog, shadow, toggle, listeners } = open({ record: RECORD });
  act(() => toggle('marketing').click());
  expect(answer).not.toHaveBeenCalled();
  click(action);
  expect(answer.mock.calls).toEqual([call]);
  expect(dialog.isConnected).toBe(false);
  expect(listeners.size).toBe(0);
  expect(shadow.querySelector('[role=status]')?.textContent).toBe(center.saved);
  vi.runAllTimers();
  expect(shadow.childElementCount).toBe(0);
});

it('answers no for a service that the last answer does not know, though its category had a yes', () => {
  const choice = { analytics: true, matomo: true, marketing: false };
  const { answer, click, toggle } = open({ record: { ...RECORD, choice } });
  expect([toggle('hotjar').checked, toggle('analytics').indeterminate]).toEqual([false, true]);
  click('save');
  expect(answer.mock.calls[0]?.[2]).toMatchObject({ hotjar: false, matomo: true });
});

it('follows another tab until a switch is turned, and then keeps what the visitor began', () => {
  const { fromAnotherTab, toggle } = open({ record: RECORD });
  fromAnotherTab({ ...RECORD, choice: { ...RECORD.choice, marketing: true } });
  expect([toggle('matomo').checked, toggle('marketing').checked]).toEqual([true, true]);
  act(() => toggle('marketing').click());
  fromAnotherTab({ ...RECORD, choice: choiceOf(resolveConfig(CONFIG), true) });
  expect([toggle('hotjar').checked, toggle('marketing').checked]).toEqual([false, false]);
});

it('AX-04: gives the focus back, also to a control inside another shadow root', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const button = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'));
  button.focus();
  const { dialog, click } = open({});
  dialog.querySelector<HTMLElement>('h2')?.focus();
  click('close');
  expect(host.shadowRoot?.activeElement).toBe(button);
});

it('leaves the focus alone where the control that opened it is gone', () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  const { click } = open({});
  button.remove();
  click('close');
  expect(document.activeElement).toBe(document.body);
});
