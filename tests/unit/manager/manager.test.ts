// @vitest-environment jsdom
import Cookies from 'js-cookie';
import { describe, expect, it, vi } from 'vitest';
import { banner } from '../../../src/banner.js';
import { decode } from '../../../src/domain/codec.js';
import type { Reason } from '../../../src/domain/decision.js';
import type { StoredRecord } from '../../../src/domain/record.js';
import { shownText } from '../../../src/domain/shown.js';
import { version } from '../../../src/domain/version.js';
import { sha256 } from '../../../src/effects/digest.js';
import { banner as english } from '../../../src/text/en.js';
import { begin, endpoint, events, grantedBy, lines, manage, posted, remember, settle, shadowed } from './page.js';
import { ASKED, config, DAY, NOW, stored, yes } from './samples.js';

const REQUIRED = ['necessary', 'shop'];
const add = (html: string): HTMLElement => {
  const range = document.createRange().createContextualFragment(html);
  const element = range.firstElementChild as HTMLElement;
  document.body.append(range);
  return element;
};
const names = (): string[] => events.map(([name]) => name);
const dataLayer = (): unknown[][] =>
  ((window as { dataLayer?: unknown[][] }).dataLayer ?? []).map((entry) => [...entry]);

describe('before it is started', () => {
  it('everything optional is denied, no answer is taken, and nothing is kept, sent or shown', async () => {
    const { manager } = manage();
    const opened = vi.fn();
    manager.when('analytics').then(opened);
    add('<img data-consent="necessary" data-src="/a">');
    manager.acceptAll();
    manager.choose({ analytics: true });
    manager.reset();
    manager.scan();
    await settle();
    expect(grantedBy(manager)).toEqual(REQUIRED);
    expect([manager.state.decision, manager.record]).toEqual([{ status: 'ask', reason: 'first' }, undefined]);
    expect([document.cookie, localStorage.length, events, lines, posted]).toEqual(['', 0, [], [], []]);
    expect(document.querySelector('askfirst-root, [src]')).toBeNull();
    expect(opened).not.toHaveBeenCalled();
  });

  it('[PF-01] a prerendered page waits until it is looked at, and knows what was answered meanwhile', () => {
    const page = document as { prerendering?: boolean };
    page.prerendering = true;
    const manager = begin();
    const gone = begin();
    gone.destroy();
    expect([events, document.cookie]).toEqual([[], '']);
    remember(stored());
    delete page.prerendering;
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(grantedBy(manager)).toEqual(['analytics', 'matomo', ...REQUIRED]);
    expect(grantedBy(gone)).toEqual(REQUIRED);
    expect(names()).toEqual(['ready']);
  });
});

describe('a page view', () => {
  it('[EU-01] the first asks, and keeps, sends and lets through nothing', async () => {
    const image = add('<img data-consent="analytics" data-src="/a">');
    const manager = begin();
    await settle();
    expect(manager.state).toEqual({ decision: { status: 'ask', reason: 'first' }, view: 'banner' });
    expect(shadowed('[data-action=accept]')).toBeTruthy();
    expect(events).toEqual([
      ['ready', { granted: [], withdrawn: [] }],
      ['ask', { status: 'ask', reason: 'first' }],
    ]);
    expect([document.cookie, localStorage.length, sessionStorage.length, posted]).toEqual(['', 0, 0, []]);
    expect(image.hasAttribute('src')).toBe(false);
  });

  it('[CM-03] [EU-06] with a stored answer tells vendors and lets through in the same task, and shows nothing', async () => {
    remember(stored());
    const image = add('<img data-consent="matomo" data-src="/a">');
    const manager = begin({ ...config, integrations: { google: { mode: 'advanced' } } });
    expect(image.getAttribute('src')).toBe('/a');
    expect(dataLayer().map(([, command]) => command)).toEqual(['default', 'update']);
    expect(dataLayer()[0]?.[2]).not.toHaveProperty('wait_for_update');
    expect(events).toEqual([['ready', { granted: ['analytics', 'matomo'], withdrawn: [] }]]);
    expect(manager.record).toEqual(stored());
    await settle();
    expect([manager.state.view, shadowed('section')]).toEqual(['none', undefined]);
    expect(posted).toEqual([]);
  });

  const concerns = (ids: readonly string[]) => ({
    changes: [
      { revision: '3', summary: 'A', concerns: ids },
      { revision: '2', summary: 'A' },
    ],
  });
  it.each<[string, Reason, StoredRecord, object, readonly string[]]>([
    ['expiry', 'expired', stored({ time: new Date(NOW - 182 * DAY).toISOString() }), {}, []],
    ['a new revision', 'revision', stored({ revision: '2' }), {}, []],
    ['one that concerns the rest', 'revision', stored({ revision: '2' }), concerns(['ads']), ['analytics', 'matomo']],
    ['one that concerns a service', 'revision', stored({ revision: '2' }), concerns(['matomo']), ['analytics']],
    ['a service that it does not know', 'new', stored({ choice: { ...yes(true), ads: undefined } as never }), {}, []],
  ])('asks again after %s, says why, and keeps the old answer at hand', (_, reason, record, notice, granted) => {
    const choice = Object.fromEntries(Object.entries(record.choice).filter(([, answer]) => answer !== undefined));
    remember({ ...record, choice });
    const manager = begin({ ...config, notice });
    expect(manager.state.decision).toEqual({ status: 'ask', reason, record: { ...record, choice } });
    expect(grantedBy(manager)).toEqual([...granted, ...REQUIRED]);
    expect(names()).toEqual(['ready', 'ask']);
    expect(dataLayer()).toHaveLength(granted.length ? 2 : 1);
  });

  it.each([
    ['cut', (text: string) => text.slice(0, -1)],
    ['changed', (text: string) => text.replace('!ads', '.ads')],
    ['of another', () => 'GA1.2.3'],
    ['empty', () => ''],
  ])('takes a cookie that is %s for none', (_, spoil) => {
    remember(stored());
    Cookies.set('askfirst', spoil(Cookies.get('askfirst') ?? ''));
    expect(begin().state.decision).toEqual({ status: 'ask', reason: 'first' });
  });

  it('of a site that asks nothing shows and keeps nothing, whatever is called', async () => {
    const { necessary } = config.categories;
    const manager = begin({ ...config, categories: { necessary } });
    manager.acceptAll();
    manager.choose({ analytics: true });
    await settle();
    expect(manager.state).toEqual({ decision: { status: 'none' }, view: 'none' });
    expect([document.cookie, posted, names(), shadowed('section')]).toEqual(['', [], ['ready'], undefined]);
  });

  it('with a broken config denies everything optional, says so once, and still asks what it can', () => {
    const manager = begin({ ...config, services: { ...config.services, b: { category: 'no' } }, consent: [] });
    expect(lines).toEqual(['AskFirst: the config is broken at consent, services.b; askfirst/debug says why']);
    expect([manager.state.view, grantedBy(manager)]).toEqual(['banner', REQUIRED]);
    expect(begin(null).state.decision).toEqual({ status: 'none' });
  });
});

describe('an answer', () => {
  it.each<[string, string, readonly string[]]>([
    ['acceptAll', 'accept-all', ASKED],
    ['rejectAll', 'reject-all', []],
    ['choose', 'save', ['marketing']],
  ] as const)(
    '[RC-01] %s is kept, sent and in force at once, and the question goes',
    async (method, action, granted) => {
      const manager = begin();
      await settle();
      expect(shadowed('section')).toBeTruthy();
      manager[method as 'choose']({ marketing: true, ads: false });
      expect(grantedBy(manager)).toEqual([...granted, ...REQUIRED]);
      expect(posted).toEqual([manager.record]);
      expect(posted[0]).toMatchObject({
        action,
        surface: 'api',
        shown: null,
        previous: null,
        language: 'en',
        origin: location.origin,
      });
      expect(posted[0]?.subject).toBe(posted[0]?.id);
      const { id, subject, time, revision, choice } = posted[0] as StoredRecord;
      expect(decode(Cookies.get('askfirst'))).toEqual({ id, subject, time, revision, choice });
      expect(manager.state).toEqual({ decision: { status: 'answered', record: manager.record }, view: 'none' });
      expect(shadowed('section')).toBeFalsy();
      await settle();
      expect(events.slice(2)).toEqual([
        ['change', { granted, withdrawn: [] }],
        ['record', { id, delivery: 'delivered' }],
      ]);
    },
  );

  it('reaches subscribers, then vendors, then elements, then listeners of the document', () => {
    const image = add('<img data-consent="analytics" data-src="/a">');
    const manager = begin();
    const order: string[] = [];
    const let_ = (): string => (image.hasAttribute('src') ? 'open' : 'shut');
    const list = (window as { dataLayer?: { push: unknown } }).dataLayer as { push: unknown };
    list.push = (): void => void order.push(`vendor: ${let_()}`);
    manager.subscribe(({ decision }, previous) => previous && order.push(`subscriber: ${let_()}, ${decision.status}`));
    const told = (): void => void order.push(`document: ${manager.state.decision.status}`);
    document.addEventListener('askfirst:change', told, { once: true });
    manager.acceptAll();
    expect(order).toEqual(['subscriber: shut, answered', 'vendor: shut', 'document: answered']);
  });

  it('[RC-02] on the banner proves by its hash what was shown; nothing is proved for the site’s own interface', async () => {
    const manager = begin();
    await settle();
    const shown = await sha256(shownText(manager.settings, english, 'en', version));
    await vi.waitFor(() => {
      manager.answer('reject-all', 'banner');
      expect(posted.at(-1)).toMatchObject({ surface: 'banner', shown });
    });
    expect(shown).toMatch(/^[\da-f]{64}$/);
    manager.answer('accept-all', 'api');
    expect(posted.at(-1)).toMatchObject({ surface: 'api', shown: null });
  });

  it('[GPC-02] carries what the browser asks for, which grants and denies nothing', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const manager = begin();
    expect(grantedBy(manager)).toEqual(REQUIRED);
    manager.acceptAll();
    expect(posted[0]?.signals).toEqual({ gpc: true });
    expect(manager.granted('ads')).toBe(true);
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  });

  it('names the one before it, until it is forgotten: then it begins anew, and asks', () => {
    const manager = begin();
    manager.acceptAll();
    manager.rejectAll();
    manager.reset();
    expect(manager.state).toEqual({ decision: { status: 'ask', reason: 'first' }, view: 'banner' });
    expect([manager.record, document.cookie]).toEqual([undefined, '']);
    manager.acceptAll();
    const [first, second, third] = posted;
    expect(second).toMatchObject({ action: 'withdraw', previous: first?.id, subject: first?.id });
    expect(third).toMatchObject({ action: 'accept-all', previous: null, subject: third?.id });
  });

  it.each([
    [204, 'delivered', 0],
    [400, 'refused', 0],
    [503, 'waiting', 1],
  ])('that the endpoint answers with %d is %s, and is sent again only then', async (status, delivery, again) => {
    endpoint.status = status;
    const manager = begin();
    manager.acceptAll();
    await settle();
    expect(events.at(-1)).toEqual(['record', { id: manager.record?.id, delivery }]);
    dispatchEvent(new Event('online'));
    await settle();
    expect(posted.slice(1)).toEqual(Array.from({ length: again }, () => posted[0]));
    expect(lines).toEqual(status === 400 ? [`AskFirst: consent.endpoint refused record ${manager.record?.id}`] : []);
  });

  it('that an earlier page could not send is sent by the next one', async () => {
    endpoint.status = 503;
    begin().acceptAll();
    await settle();
    endpoint.status = 204;
    begin();
    await settle();
    expect(posted).toHaveLength(2);
    expect(posted[1]).toEqual(posted[0]);
    expect(Object.keys(localStorage)).toEqual(['askfirst.history']);
  });

  it('goes nowhere without an endpoint, and is remembered under the name that the site gives', () => {
    const manager = begin({ ...config, consent: { cookie: { name: 'choice' } } });
    manager.acceptAll();
    expect(posted).toEqual([]);
    expect(decode(Cookies.get('choice'))?.id).toBe(manager.record?.id);
    expect(Cookies.get('askfirst')).toBeUndefined();
  });
});

describe('destroy', () => {
  it('leaves the page as it was: nothing granted, nothing heard, nothing to see, and the answer still stored', async () => {
    const before = document.documentElement.outerHTML;
    const nothing = async () => () => () => {};
    const manager = begin(config, { banner, center: async () => ({ mount: nothing, inline: nothing }) });
    const told = vi.fn();
    await settle();
    manager.acceptAll();
    await settle();
    manager.subscribe(told);
    manager.destroy();
    const kept = document.cookie;
    manager.rejectAll();
    manager.reset();
    manager.scan();
    const image = add('<img data-consent="necessary" data-src="/a">');
    for (const type of ['pageshow', 'online', 'visibilitychange']) dispatchEvent(new Event(type));
    await settle();
    expect(image.hasAttribute('src')).toBe(false);
    image.remove();
    expect([grantedBy(manager), document.cookie, posted.length]).toEqual([REQUIRED, kept, 1]);
    expect(dataLayer().at(-1)?.[2]).toMatchObject({ analytics_storage: 'denied' });
    expect(told).toHaveBeenCalledOnce();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('holds also where a listener calls it before the layers have been told', async () => {
    const { manager, start } = manage();
    manager.subscribe(({ view }) => view === 'banner' && manager.destroy());
    start();
    await settle();
    expect(document.querySelector('askfirst-root')).toBeNull();
  });
});
