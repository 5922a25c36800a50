// @vitest-environment jsdom
import { act, fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as arabicCenter from '../../../src/center/ar.js';
import { center } from '../../../src/center/en.js';
import { center as frenchCenter } from '../../../src/center/fr.js';
import { mount } from '../../../src/center.js';
import { choiceOf } from '../../../src/domain/choice.js';
import { encode } from '../../../src/domain/codec.js';
import { resolveConfig } from '../../../src/domain/config.js';
import type { ConsentRecord, StoredRecord } from '../../../src/domain/record.js';
import type { Config } from '../../../src/domain/types.js';
import { createMemory } from '../../../src/effects/memory.js';
import { createManager } from '../../../src/manager/manager.js';
import arabic from '../../../src/text/ar.js';
import { again } from '../../../src/text/en.js';
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

const NEXT = '1c7a2f90-5b1e-4c43-8d0a-6a1f3e9b2c44';
let destroy = (): void => {};

const memory = createMemory('askfirst');

/** The real manager; what it stores and sends can be read. */
async function open({
  config = CONFIG,
  record = undefined as StoredRecord | undefined,
  now = '2026-06-01T12:00:00.000Z',
  language = 'en',
}) {
  const sent: ConsentRecord[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body));
    return new Response(null, { status: 204 });
  });
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(now));
  document.documentElement.lang = language;
  if (record) memory.write(encode(record), 1e9);
  const before = memory.read();
  const layer = () => () => {};
  const { manager, start } = createManager(
    typeof config === 'object' ? { ...config, consent: { endpoint: '/records' } } : config,
    [],
    async () => ({
      opener: layer,
      offer: layer,
      coming: layer,
      regimes: () => import('../../../src/regimes.js'),
      eraser: () => import('../../../src/eraser.js'),
      again,
      courier: () => import('../../../src/courier.js'),
      keepFocusInSight: () => () => {},
      hold() {},
      rerun() {},
    }),
    {
      center: async () => ({ mount, inline: mount }),
      languages: { available: ['ar', 'fr'], load: async () => ({ default: language === 'ar' ? arabic : french }) },
    },
  );
  const show = vi.spyOn(manager, 'show');
  destroy = manager.destroy;
  start();
  await act(async () => {
    manager.open('center');
    await vi.waitFor(() => expect(document.querySelector('askfirst-root')).not.toBeNull());
  });
  const host = document.querySelector('askfirst-root')?.shadowRoot?.lastElementChild as HTMLElement;
  const dialog = host.shadowRoot?.querySelector('dialog');
  // What is folded away comes after the rest.
  await vi.waitFor(() => {
    const folds = [...(dialog?.querySelectorAll('.entry > details') ?? [])];
    expect(folds.filter((fold) => !fold.querySelector('.entry'))).toEqual([]);
  });
  if (!dialog) throw new Error('no dialog');
  const get = (selector: string): HTMLElement => {
    const found = dialog.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    manager,
    host,
    dialog,
    sent,
    show,
    unanswered: () => memory.read() === before && !sent.length,
    said: () => host.shadowRoot?.querySelector('.said')?.textContent,
    click: (action: string) => fireEvent.click(get(`[data-action=${action}]`)),
    has: (action: string) => dialog.querySelector(`[data-action=${action}]`) !== null,
    toggle: (id: string) => get(`[data-toggle=${id}]`) as HTMLInputElement,
    within: within(dialog),
    fromAnotherTab(next: StoredRecord) {
      memory.write(encode(next), 1e9);
      act(() => void window.dispatchEvent(new Event('online')));
    },
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

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
  Object.assign(ShadowRoot.prototype, { adoptedStyleSheets: [] });
  vi.stubGlobal('BroadcastChannel', undefined);
  Object.assign(document, { adoptedStyleSheets: [] });
});

afterEach(() => {
  destroy();
  memory.clear();
  localStorage.clear();
  document.querySelector('askfirst-root')?.remove();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('is a labelled modal dialog, in the language of the page, and says what it shows', async () => {
  const { dialog, host, show } = await open({ language: 'ar' });
  expect(dialog.open).toBe(true);
  expect([host.lang, host.dir]).toEqual(['ar', 'rtl']);
  const label = dialog.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
  expect(label?.textContent).toBe(arabicCenter.center.center_title);
  const { center, history } = arabicCenter;
  expect(show).toHaveBeenCalledExactlyOnceWith('center', { ...arabic, ...center, ...history }, 'ar');
});

it.each([
  ['Escape', ({ dialog }: Opened) => fireEvent(dialog, new Event('close'))],
  ['its button', ({ click }: Opened) => click('close')],
])('EU-03: nothing is on at first opening, and leaving by %s answers nothing', async (_, leave) => {
  const opened = await open({});
  const { dialog, host, manager, toggle, unanswered } = opened;
  const inputs = [...dialog.querySelectorAll('input')];
  expect(inputs.map((input) => input.dataset.toggle)).toEqual(['analytics', 'matomo', 'hotjar', 'marketing']);
  expect(inputs.some((input) => input.checked || input.indeterminate)).toBe(false);
  act(() => toggle('marketing').click());
  leave(opened);
  expect([host.isConnected, unanswered(), manager.granted('marketing')]).toEqual([false, true, false]);
});

it('EU-03: a press on the backdrop closes, a text selection that ends there does not', async () => {
  const { dialog, manager, unanswered } = await open({});
  fireEvent.pointerDown(dialog.querySelector('h2') as HTMLElement);
  fireEvent.click(dialog);
  expect(manager.state.view).toBe('center');
  fireEvent.pointerDown(dialog);
  fireEvent.click(dialog);
  expect(manager.state.view).toBe('banner');
  expect(unanswered()).toBe(true);
});

it('says that there is no answer yet, and offers nothing to withdraw', async () => {
  const { within, has } = await open({});
  expect(within.getByText(center.not_answered)).toBeDefined();
  expect(has('withdraw')).toBe(false);
});

it.each([
  ['2026-06-01', 'You answered on May 3, 2026', 'Your answer holds until November 1, 2026.'],
  ['2027-06-01', 'You answered on May 3, 2026', again.again_expired],
])('shows the last answer on %s', async (now, when, holds) => {
  const { dialog, has } = await open({ record: RECORD, now });
  const status = dialog.querySelector('.status')?.textContent;
  expect(status).toContain(when);
  expect(status).toContain(holds);
  expect(status).toContain(RECORD.id);
  expect(has('withdraw')).toBe(true);
});

it('copies the id of the record', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { click, within } = await open({ record: RECORD });
  click('copy');
  expect(writeText).toHaveBeenCalledExactlyOnceWith(RECORD.id);
  expect(await within.findByText(center.copied)).toBeDefined();
});

it('offers no withdrawal of an answer without any yes', async () => {
  const choice = choiceOf(resolveConfig(CONFIG), false);
  expect((await open({ record: { ...RECORD, choice } })).has('withdraw')).toBe(false);
});

it('says why it asks nothing where nothing is optional', async () => {
  const categories = { necessary: CONFIG.categories.necessary ?? { name: '', description: '' } };
  const { within, dialog } = await open({ config: { categories } });
  expect(within.getByText(center.nothing_asked)).toBeDefined();
  expect(dialog.querySelectorAll('[data-toggle],[data-action]')).toHaveLength(1);
});

it('says that nothing could be loaded, and not that nothing is asked, where the config is broken', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { within } = await open({ config: 'cut short' as unknown as Config });
  expect(within.getByText(center.unavailable)).toBeDefined();
  expect(within.queryByText(center.nothing_asked)).toBeNull();
});

it('shows what a service is, who runs it and what it stores', async () => {
  const { within: view, dialog } = await open({ language: 'fr' });
  const table = view.getByRole('table', { name: 'Ce que Matomo enregistre dans votre navigateur', hidden: true });
  expect(
    within(table)
      .getAllByRole('row', { hidden: true })
      .map((row) => [...row.children].map((cell) => cell.textContent)),
  ).toEqual([
    ['Nom', 'Type', 'Durée', 'Finalité'],
    ['_pk_id.*', 'Cookie', '13\u00a0mois', 'Compte'],
    ['mtm', 'Stockage local', frenchCenter.keeps_local, ''],
    ['tab', 'Stockage de session', frenchCenter.keeps_session, ''],
  ]);
  expect(dialog.textContent).toContain('Exploité par InnoCraft · Nouvelle-Zélande');
  expect(dialog.textContent).toContain(frenchCenter.stored_nothing);
  expect(view.getAllByText(frenchCenter.always_on)).toHaveLength(1);
});

it('leaves out the column of purposes where a service gives none', async () => {
  const services = { matomo: { ...CONFIG.services?.matomo, storage: [], cookies: [{ name: 'a' }] } };
  const { within: view } = await open({ config: { ...CONFIG, services } as Config });
  expect(view.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    center.stored_name,
    center.stored_kind,
    center.stored_keeps,
  ]);
});

it('renders texts of the config as text, and only safe addresses as links', async () => {
  const { dialog, within } = await open({});
  expect(dialog.querySelector('img')).toBeNull();
  expect(within.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
  expect([...dialog.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.target])).toEqual([
    ['https://example.com/privacy', '_blank'],
    ['mailto:privacy@example.com', ''],
    ['/privacy', '_blank'],
  ]);
  expect(within.getByText('Trap').tagName).toBe('LI');
});

it.each([
  ['texts that are none', { notice: { summary: [7, null], links: ['x', null], controller: 'x' } }],
  ['lists that are none', { notice: { summary: 'x', links: {} }, services: { matomo: { cookies: {}, storage: 1 } } }],
  ['a provider that is none', { services: { matomo: { name: {}, provider: 'x', cookies: [{}, 'x'] } } }],
])('opens on a config with %s', async (_, broken) => {
  const services = Object.fromEntries(
    Object.entries(('services' in broken && broken.services) || {}).map(([id, service]) => [
      id,
      { category: 'analytics', ...service },
    ]),
  );
  const { toggle } = await open({ config: { ...CONFIG, ...broken, services } as unknown as Config });
  expect(toggle('analytics').checked).toBe(false);
});

it('AX-04: a category whose services differ is mixed, and turns them together', async () => {
  const { toggle, dialog } = await open({ record: RECORD });
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

it('AX-04: every switch has a name, and points only at descriptions that are there', async () => {
  const { dialog, toggle } = await open({});
  for (const input of dialog.querySelectorAll('input')) {
    expect(input.labels?.[0]?.textContent).toBeTruthy();
    for (const id of input.getAttribute('aria-describedby')?.split(' ') ?? [])
      expect(dialog.querySelector(`#${id}`)?.textContent).toBeTruthy();
  }
  const roles = ['analytics', 'matomo', 'marketing'].map((id) => toggle(id).getAttribute('role'));
  expect(roles).toEqual([null, 'switch', 'switch']);
});

it.each([
  ['accept', 'accept-all', { analytics: true, matomo: true, hotjar: true, marketing: true }],
  ['reject', 'withdraw', { analytics: false, matomo: false, hotjar: false, marketing: false }],
  ['withdraw', 'withdraw', { analytics: false, matomo: false, hotjar: false, marketing: false }],
  ['save', 'save', { analytics: false, matomo: true, hotjar: false, marketing: true }],
])('%s answers once, and says that it is saved after the dialog is gone', async (control, action, choice) => {
  const { click, dialog, host, said, sent, toggle, unanswered } = await open({ record: RECORD });
  vi.useFakeTimers();
  act(() => toggle('marketing').click());
  expect(unanswered()).toBe(true);
  click(control);
  // No person pressed it: a synthetic click must not become the proof of one.
  expect(sent).toMatchObject([{ action, choice, surface: 'api', previous: RECORD.id }]);
  expect([dialog.isConnected, said()]).toEqual([false, '']);
  vi.advanceTimersByTime(200);
  expect(said()).toBe(center.saved);
  vi.runAllTimers();
  expect(host.isConnected).toBe(false);
});

it('answers no for a service that the last answer does not know, though its category had a yes', async () => {
  const choice = { analytics: true, matomo: true, marketing: false };
  const { click, sent, toggle } = await open({ record: { ...RECORD, choice } });
  expect([toggle('hotjar').checked, toggle('analytics').indeterminate]).toEqual([false, true]);
  click('save');
  expect(sent[0]?.choice).toMatchObject({ hotjar: false, matomo: true });
});

it('follows another tab until a switch is turned, and then keeps what the visitor began', async () => {
  const { dialog, fromAnotherTab, toggle } = await open({ record: RECORD });
  fromAnotherTab({ ...RECORD, id: NEXT, choice: { ...RECORD.choice, marketing: true } });
  expect([toggle('matomo').checked, toggle('marketing').checked]).toEqual([true, true]);
  expect(dialog.querySelector('.status')?.textContent).toContain(NEXT);
  act(() => toggle('marketing').click());
  fromAnotherTab({ ...RECORD, choice: choiceOf(resolveConfig(CONFIG), true) });
  expect([toggle('hotjar').checked, toggle('marketing').checked]).toEqual([false, false]);
});

it('AX-04: gives the focus back, also to a control inside another shadow root', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const button = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'));
  button.focus();
  const { dialog, click } = await open({});
  dialog.querySelector<HTMLElement>('h2')?.focus();
  click('close');
  expect(host.shadowRoot?.activeElement).toBe(button);
});

it('leaves the focus alone where the control that opened it is gone', async () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  const { click } = await open({});
  button.remove();
  click('close');
  // jsdom says null where what had it was in a shadow root that is gone, and browsers the body.
  expect(document.activeElement ?? document.body).toBe(document.body);
});

it('keeps the page behind from scrolling while it is open, and not longer', async () => {
  const { click } = await open({});
  expect(document.adoptedStyleSheets).toHaveLength(1);
  click('close');
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

it('leaves nothing on the page once it is closed', async () => {
  const { click } = await open({});
  click('close');
  expect(document.querySelector('askfirst-root')).toBeNull();
});

it.each<[string, string | undefined, string[]]>([
  ['the changes since', '2', ['Three.']],
  ['all of them, where the list does not reach back', '0', ['Three.', 'Two.']],
])('a new revision says what changed: %s', async (_, revision, said) => {
  const changes = [
    { revision: '3', summary: { en: 'Three.', fr: 'Trois.' } },
    { revision: '2', summary: 'Two.' },
  ];
  const config = { ...CONFIG, revision: '3', notice: { changes } };
  const { dialog } = await open({ config, record: { ...RECORD, revision: revision ?? '1' } });
  expect([...dialog.querySelectorAll('.changes li')].map(({ textContent }) => textContent)).toEqual(said);
  destroy();
  const unchanged = await open({ config, record: { ...RECORD, revision: '3' } });
  expect(unchanged.dialog.querySelector('.changes')).toBeNull();
});
