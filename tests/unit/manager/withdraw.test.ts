// @vitest-environment jsdom
import Cookies from 'js-cookie';
import { describe, expect, it, vi } from 'vitest';
import type { Config } from '../../../src/domain/types.js';
import * as parts from '../../../src/later.js';
import { begin, events, grantedBy, lines, reloads, remember, settle, shadowed } from './page.js';
import { config, stored, yes } from './samples.js';

type Reload = NonNullable<Config['consent']>['reload'];
const REQUIRED = ['necessary', 'shop'];
const site = (reload: Reload) => ({ ...config, consent: reload ? { reload } : {} });

/** A page on which everything is granted and, unless said otherwise, something under `analytics` runs. */
async function running(reload: Reload, what = 'analytics', typed = false) {
  remember(stored({ choice: yes(true) }));
  document.body.innerHTML = `<img data-consent="${what}" data-src="/a"><input type="checkbox">`;
  const manager = begin(site(reload));
  // Of all that jsdom fires only a click is what a visitor does; a script that fills a field in does not count.
  const field = document.querySelector('input');
  if (typed) field?.click();
  else field?.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  return manager;
}

describe('[EU-05] where withdrawn code has run', () => {
  it.each<[Reload, boolean, string, number]>([
    [undefined, false, 'none', 1],
    ['auto', false, 'none', 1],
    ['auto', true, 'reload', 0],
    ['offer', false, 'reload', 0],
    ['offer', true, 'reload', 0],
    ['never', false, 'none', 0],
    ['never', true, 'none', 0],
  ])('consent.reload %s, with a form begun %j: view %s, %d reloads', async (reload, typed, view, times) => {
    const manager = await running(reload, 'analytics', typed);
    manager.rejectAll();
    expect(manager.state.view).toBe(view);
    await settle();
    expect(reloads).toBe(times);
    expect(shadowed('[part=reload]') !== null && shadowed('[part=reload]') !== undefined).toBe(view === 'reload');
    expect(events.at(-1)).toEqual(['change', { granted: [], withdrawn: Object.keys(yes(true)) }]);
    manager.close();
    expect([manager.state.view, shadowed('[part=reload]') ?? null]).toEqual(['none', null]);
  });

  it.each([
    ['nothing ran', 'video', { analytics: false }, 0],
    ['another one ran', 'marketing', { analytics: false }, 0],
    ['a service of it ran', 'matomo', { analytics: false }, 1],
    ['it stays', 'analytics', { marketing: false }, 0],
    ['it is required', 'shop', { analytics: false, marketing: false }, 0],
  ])('a reload is due only then: %s', async (_, what, part, times) => {
    const manager = await running('auto', what);
    manager.choose(part);
    await settle();
    expect(reloads).toBe(times);
  });

  it('the offer gives way to the next question, and an answer that grants again needs none', async () => {
    const manager = await running('offer');
    manager.reset();
    expect(manager.state.view).toBe('reload');
    manager.close();
    expect(manager.state.view).toBe('banner');
    manager.acceptAll();
    expect(manager.state.view).toBe('none');
  });

  it('a part that does not load costs the offer or the erasing, and not the reload', async () => {
    remember(stored({ choice: yes(true) }));
    document.body.innerHTML = '<img data-consent="analytics" data-src="/a">';
    const manager = begin(site('auto'), undefined, () => Promise.reject(new Error('offline')));
    manager.rejectAll();
    await settle();
    // The history, and the eraser.
    expect(lines).toEqual(['AskFirst: a part did not load', 'AskFirst: a part did not load']);
    expect([reloads, grantedBy(manager)]).toEqual([1, REQUIRED]);
  });
});

describe('[EU-05] what withdrawn services have stored', () => {
  it('is erased by what they declare; what others have stored stays', async () => {
    const manager = await running('never', 'video');
    for (const name of ['_pk_id.1', '_pk_ses.1', '_ads', 'session']) Cookies.set(name, '1');
    localStorage.mtm = localStorage.theme = '1';
    manager.choose({ analytics: false });
    await settle();
    expect(Object.keys(Cookies.get()).sort()).toEqual(['_ads', 'askfirst', 'session']);
    expect(Object.keys(localStorage)).toEqual(['theme', 'askfirst.history']);
  });

  it('is not looked for on accepting everything', async () => {
    Cookies.set('_pk_id.1', '1');
    const eraser = vi.fn(parts.eraser);
    begin({ ...config, consent: {} }, {}, async () => ({ ...parts, eraser })).acceptAll();
    await settle();
    expect([eraser.mock.calls, Cookies.get('_pk_id.1')]).toEqual([[], '1']);
  });
});

describe('an answer in another tab', () => {
  /** Word from another tab comes in its own time. */
  const follow = (told: () => void): Promise<void> => vi.waitFor(told, { timeout: 1000, interval: 5 });

  it('is in force here as soon as it is heard of', async () => {
    const [here, there] = [begin(), begin()];
    there.acceptAll();
    expect(grantedBy(here)).toEqual(REQUIRED);
    await follow(() => expect(here.record?.id).toBe(there.record?.id));
    expect(grantedBy(here)).toEqual(grantedBy(there));
    expect(here.state.view).toBe('none');
    there.reset();
    await follow(() => expect(here.state).toEqual({ decision: { status: 'ask', reason: 'first' }, view: 'banner' }));
    expect(grantedBy(here)).toEqual(REQUIRED);
  });

  it.each(['pageshow', 'visibilitychange', 'online'])('[PF-02] is in force at the latest on %s', (type) => {
    const manager = begin();
    remember(stored());
    dispatchEvent(new Event(type));
    expect(manager.record).toEqual(stored());
    expect(events.at(-1)).toEqual(['change', { granted: ['analytics', 'matomo'], withdrawn: [] }]);
    dispatchEvent(new Event(type));
    expect(events.filter(([name]) => name === 'change')).toHaveLength(1);
  });

  it('[PF-02] leaves an open privacy centre open', () => {
    const manager = begin();
    manager.open('center');
    remember(stored());
    dispatchEvent(new Event('pageshow'));
    expect(manager.state).toEqual({ decision: { status: 'answered', record: stored() }, view: 'center' });
  });

  it('that withdraws what runs here reloads here too', async () => {
    await running('auto');
    remember(stored({ id: '11111111-2222-4333-8444-555555555555', choice: yes(false) }));
    dispatchEvent(new Event('pageshow'));
    await settle();
    expect(reloads).toBe(1);
  });
});
