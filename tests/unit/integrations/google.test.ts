// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { GoogleConsentMode } from '../../../src/domain/types.js';
import { denyGoogle, google } from '../../../src/integrations/google.js';

const page = window as { dataLayer?: unknown };
beforeEach(() => {
  delete page.dataLayer;
});

/** What the data layer holds, the `arguments` objects as lists. */
const entries = (): unknown[][] => (Array.isArray(page.dataLayer) ? page.dataLayer.map((entry) => [...entry]) : []);
const statesIn = (entry: unknown[] | undefined): object => entry?.[2] as object;

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const ads = { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' };
const analytics = { analytics_storage: 'granted' };
const functional = { functionality_storage: 'granted', personalization_storage: 'granted' };

describe('Google Consent Mode', () => {
  it.each<[string, GoogleConsentMode, string[], object]>([
    ['nothing', {}, [], {}],
    ['marketing', {}, ['marketing'], ads],
    ['analytics', {}, ['analytics'], analytics],
    ['functional', {}, ['functional'], functional],
    ['all three', {}, ['marketing', 'analytics', 'functional'], { ...ads, ...analytics, ...functional }],
    ['what no type stands for', {}, ['video', 'necessary', 'security_storage', ''], {}],
    ['a service in place of a category', { ad_storage: 'google-ads' }, ['google-ads'], { ad_storage: 'granted' }],
    [
      'a category that one type no longer follows',
      { ad_personalization: 'profiling' },
      ['marketing'],
      { ad_storage: 'granted', ad_user_data: 'granted' },
    ],
    [
      'one id for two types',
      { analytics_storage: 'a', ad_storage: 'a' },
      ['a'],
      { ...analytics, ad_storage: 'granted' },
    ],
    ['an id that nobody knows', { analytics_storage: 'analitics' }, ['analytics'], {}],
    ['an id that every object knows', { analytics_storage: 'constructor' }, ['analytics'], {}],
    ['in advanced mode no more', { mode: 'advanced' }, ['analytics'], analytics],
  ])('CM-02: a yes to %s', (_, options, granted, expected) => {
    const integration = google();
    integration.start({ google: options }, true);
    integration.update((id) => granted.includes(id));
    expect(entries()).toEqual([
      ['consent', 'default', DENIED],
      ['consent', 'update', { ...DENIED, ...expected }],
    ]);
  });

  it.each<[GoogleConsentMode, boolean, number | undefined]>([
    [{}, false, undefined],
    [{ mode: 'basic' }, false, undefined],
    [{ mode: 'advanced' }, false, 500],
    [{}, true, undefined],
    [{ mode: 'advanced' }, true, undefined],
  ])('CM-03: with %j, answered %j, tags wait for %s ms', (options, answered, wait) => {
    google().start({ google: options }, answered);
    expect(entries()).toEqual([['consent', 'default', wait ? { ...DENIED, wait_for_update: wait } : DENIED]]);
  });

  it('takes back what it told, on the next update', () => {
    const integration = google();
    integration.start({ google: {} }, true);
    integration.update(() => true);
    integration.update(() => false);
    expect(entries().slice(1).map(statesIn)).toEqual([{ ...DENIED, ...ads, ...analytics, ...functional }, DENIED]);
  });

  it('CM-01: pushes the arguments object, which is all that Google heeds', () => {
    denyGoogle();
    expect(Object.prototype.toString.call((page.dataLayer as unknown[])[0])).toBe('[object Arguments]');
    expect(entries()).toEqual([['consent', 'default', DENIED]]);
  });

  it('CM-01: goes behind what the page has put there, in the same list', () => {
    const own: unknown[] = [{ event: 'page' }];
    page.dataLayer = own;
    denyGoogle();
    expect(page.dataLayer).toBe(own);
    expect(own).toHaveLength(2);
  });

  it.each([undefined, null, 'dataLayer', document.createElement('form')])(
    'is not stopped by a data layer that is none (an element may be named so): %s',
    (value) => {
      page.dataLayer = value;
      denyGoogle();
      expect(entries()).toHaveLength(1);
    },
  );

  it('says nothing where the site does not ask for it', () => {
    const integration = google();
    integration.update(() => true);
    integration.start({}, false);
    integration.update(() => true);
    expect(page.dataLayer).toBeUndefined();
  });
});
