import { schema } from 'virtual:config-schema';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/domain/check.js';
import { cookieBytes } from '../../../src/domain/check-answer.js';
import { encode } from '../../../src/domain/codec.js';
import { check, good, having } from './check-samples.js';

const wording = { ids: ['accept', 'reject'], optional: ['contents'], languages: ['en', 'fr'] };
const change = (revision: string, concerns?: string[]) => ({ revision, summary: 'A.', ...(concerns && { concerns }) });

describe('checkConfig', () => {
  it('finds nothing wrong with a good config', () => {
    expect(check(good)).toEqual([]);
  });

  it('[EU-08] misses the necessity of what is required, and how long a cookie is kept', () => {
    const config = { ...good, categories: { ...good.categories, necessary: { required: true, name: 'A' } } };
    expect(check(config).map(({ path, level }) => [path, level])).toEqual([
      ['categories.necessary.description', 'error'],
    ]);
    expect(check(having('services.matomo.cookies', [{ name: 'a' }]))).toHaveLength(1);
  });

  it('says of one place one thing: a rule takes the word of the schema', () => {
    expect(check(having('categories.necessary.description', undefined))).toHaveLength(1);
  });

  it('orders revisions by number, not by letter', () => {
    const config = { ...good, revision: '1.10', notice: { ...good.notice, changes: [change('1.10'), change('1.9')] } };
    expect(check(config)).toEqual([]);
  });

  it('asks for no notice where nothing is asked', () => {
    const { necessary } = good.categories;
    expect(check({ revision: '1', categories: { necessary } })).toEqual([]);
    const off = { ...good.categories.analytics, enabled: false };
    expect(check({ revision: '1', categories: { necessary, off } })).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['banner', { positon: 'corner' }, 'banner.positon', 'position'],
    ['centre', {}, 'centre', 'center'],
    ['consent', { Expires: 'P6M' }, 'consent.Expires', 'expires'],
    ['services.matomo.category', 'Analytic', 'services.matomo.category', 'analytics'],
    ['integrations.google.ad_storage', 'mataomo', 'integrations.google.ad_storage', 'matomo'],
    ['texts', { en: { acept: 'Yes' } }, 'texts.en.acept', 'accept'],
  ])('guesses what %s = %j was to be', (where, value, path, meant) => {
    const config = having(where, value);
    expect(checkConfig(config, schema, wording)).toContainEqual(
      expect.objectContaining({ level: 'error', path, mend: expect.stringContaining(`Did you mean "${meant}"?`) }),
    );
  });

  it('guesses nothing where nothing is near', () => {
    for (const key of ['colour', 'x', 'a'.repeat(41)])
      expect(check({ ...good, [key]: 1 })).toMatchObject([{ mend: expect.not.stringContaining('Did you mean') }]);
  });

  it('holds own wording against the built-in texts', () => {
    const partly = having('texts', { fr: { accept: 'Oui' }, de: { accept: 'Ja' } });
    expect(checkConfig(partly, schema, wording)).toContainEqual(
      expect.objectContaining({ level: 'warning', path: 'texts.de', problem: 'lacks reject; English stands in' }),
    );
    const whole = { ...good.categories.analytics, name: 'A', description: 'B' };
    const config = { ...good, categories: { analytics: whole }, texts: { de: { accept: 'Ja', reject: 'Nein' } } };
    expect(checkConfig(config, schema, wording)).toEqual([]);
  });

  it.each<[object, boolean]>([
    [{}, false],
    [{ mode: 'basic' }, false],
    [{ analytics_storage: 'statistics' }, true],
  ])('[CM-02] with other ids than the defaults, %j grants a consent type: %s', (google, grants) => {
    const categories = { statistics: good.categories.analytics };
    const paths = check({ revision: '1', categories, integrations: { google } }).map(({ path }) => path);
    expect(paths.includes('integrations.google')).toBe(!grants);
  });

  it('[EU-07] misses a language that only the own wording speaks', () => {
    expect(check(having('texts', { de: {} })).map(({ path }) => path)).toContain('categories.analytics.name');
  });

  it('weighs the cookie that the code would write', () => {
    const id = '123e4567-e89b-42d3-a456-426614174000';
    const choice = { analytics: true, matomo: true };
    const record = { id, subject: id.replace('1', '2'), time: '2026-02-10T12:00:00.000Z', revision: 'ö', choice };
    const bytes = cookieBytes({ config: { revision: 'ö' }, asked: new Set(Object.keys(choice)) });
    const text = encodeURIComponent(encode(record));
    // The checksum at the end is of six or seven characters.
    expect(Math.abs(bytes - `askfirst=${text}`.length)).toBeLessThan(3);
  });

  it.each([
    ...['autoAccept', 'accept_on_scroll', 'scrollConsent', 'dismissOnTimeout', 'impliedConsent', 'acceptAllAfter'].map(
      (key) => [key, /recital 32/],
    ),
    ...['hideRejectAll', 'hideDeclineAll', 'DenyAllCta', 'enableDeclineButton', 'acceptOnly'].map((key) => [
      key,
      /same size/,
    ]),
    ...['preselected', 'default', 'checked', 'enabled-by-default', 'serviceDefaultState', 'optOut'].map((key) => [
      key,
      /Planet49/,
    ]),
    ...['mustConsent', 'cookieWall', 'disablePageInteraction', 'forceModal'].map((key) => [key, /article 7\(4\)/]),
    ...['legitimateInterest'].map((key) => [key, /article 5\(3\)/]),
    ['colour', /Known here: .*banner/],
  ] as [string, RegExp][])('[EU-02] [EU-03] explains why there is no setting %s', (key, why) => {
    expect(check({ ...good, [key]: true })).toMatchObject([
      { level: 'error', path: key, mend: expect.stringMatching(why) },
    ]);
  });
});
