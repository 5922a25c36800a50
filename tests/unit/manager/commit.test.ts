import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../../src/domain/config.js';
import { diff } from '../../../src/domain/diff.js';
import type { Choice } from '../../../src/domain/record.js';
import { version } from '../../../src/domain/version.js';
import { readRecord } from '../../../src/domain/wire.js';
import { type Answer, recordOf } from '../../../src/manager/commit.js';
import { ASKED, config, DAY, NOW, stored, yes } from './samples.js';

const settings = resolveConfig(config);
const ID = '11111111-2222-4333-8444-555555555555';
const answer = (part: Partial<Answer> = {}): Answer => ({
  action: 'accept-all',
  surface: 'banner',
  part: {},
  before: {},
  previous: undefined,
  id: ID,
  now: NOW,
  language: 'en',
  shown: null,
  signals: { gpc: false },
  page: { origin: 'https://example.com', pathname: '/health/clinic' },
  ...part,
});

describe('the record of an answer', () => {
  it('[RC-01] [RC-02] says who, when, to what, how, where and what was chosen, and nothing more', () => {
    expect(recordOf(settings, answer())).toEqual({
      format: 1,
      id: ID,
      subject: ID,
      previous: null,
      time: '2026-03-01T09:30:00.000Z',
      expires: '2026-08-30T09:30:00.000Z',
      revision: '3',
      action: 'accept-all',
      surface: 'banner',
      language: 'en',
      shown: null,
      choice: { analytics: true, matomo: true, marketing: true, ads: true },
      signals: { gpc: false },
      origin: 'https://example.com',
      version,
    });
  });

  it('[RC-01] names the record that it replaces, and keeps the subject of the first', () => {
    const { id, subject } = stored();
    expect(recordOf(settings, answer({ previous: stored() }))).toMatchObject({ id: ID, previous: id, subject });
  });

  it.each([
    [undefined, undefined],
    [false, undefined],
    ['yes', undefined],
    [true, '/health/clinic'],
  ])('carries the path of the page only on request: %j', (path, expected) => {
    const asks = resolveConfig({ ...config, consent: { path } });
    expect(recordOf(asks, answer()).path).toBe(expected);
  });

  it('[EU-06] ends when the site says, for a refusal as for a yes', () => {
    const short = resolveConfig({ ...config, consent: { expires: 'P10D' } });
    for (const action of ['accept-all', 'reject-all'] as const)
      expect(Date.parse(recordOf(short, answer({ action })).expires)).toBe(NOW + 10 * DAY);
  });

  it('[GPC-02] carries the signal, which changes no choice', () => {
    const { choice, signals } = recordOf(settings, answer({ signals: { gpc: true } }));
    expect([choice, signals]).toEqual([yes(true), { gpc: true }]);
  });
});

const { choice: BEFORE } = stored();
describe('the choice', () => {
  it.each<[string, Answer['action'], Partial<Choice>, Choice, string]>([
    ['to everything', 'accept-all', {}, {}, 'analytics matomo marketing ads'],
    ['to nothing', 'reject-all', {}, BEFORE, ''],
    ['is not bent by a part that comes along', 'reject-all', { analytics: true }, {}, ''],
    ['to a category, with its services', 'save', { marketing: true }, {}, 'marketing ads'],
    ['to a category but for a service', 'save', { analytics: true, matomo: false }, {}, 'analytics'],
    ['to a service alone', 'save', { matomo: true }, {}, 'matomo'],
    ['leaves what is not named', 'save', { marketing: true }, BEFORE, 'analytics matomo marketing ads'],
    ['leaves everything where nothing is named', 'save', {}, BEFORE, 'analytics matomo'],
    ['has no word for what is required or unknown', 'save', { necessary: false, other: true }, {}, ''],
    ['takes yes for an answer, and no other word', 'save', { ads: 'yes' as unknown as boolean }, {}, ''],
  ])('%s', (_, action, part, before, granted) => {
    const { choice } = recordOf(settings, answer({ action, part, before }));
    expect(Object.keys(choice)).toEqual([...ASKED]);
    expect(ASKED.filter((id) => choice[id]).join(' ')).toBe(granted);
  });
});

describe('the action', () => {
  it.each<[string, Answer['action'], Partial<Choice>, Choice, string]>([
    ['refuse, where nothing was granted', 'reject-all', {}, {}, 'reject-all'],
    ['refuse, where something was', 'reject-all', {}, BEFORE, 'withdraw'],
    ['save less', 'save', { matomo: false }, BEFORE, 'withdraw'],
    ['save the same', 'save', {}, BEFORE, 'save'],
    ['save another', 'save', { analytics: false, ads: true }, BEFORE, 'save'],
    ['accept', 'accept-all', {}, BEFORE, 'accept-all'],
  ])('%s: %s', (_, action, part, before, expected) => {
    expect(recordOf(settings, answer({ action, part, before })).action).toBe(expected);
  });
});

const ids = fc.constantFrom(...ASKED, 'necessary', 'other', 'constructor');
const choices = fc.dictionary(ids, fc.boolean()).map((choice) => ({ ...choice }));
it('[RC-01] every record is one that the collector takes, and withdraws exactly where something goes and nothing comes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('accept-all' as const, 'reject-all' as const, 'save' as const),
      choices,
      choices,
      fc.option(fc.constant(stored()), { nil: undefined }),
      (action, part, before, previous) => {
        const record = recordOf(settings, answer({ action, part, before, previous }));
        expect(readRecord(record)).toEqual({ status: 'ok', record });
        const { granted, withdrawn } = diff(before, record.choice);
        expect(record.action === 'withdraw').toBe(withdrawn.length > 0 && granted.length === 0);
      },
    ),
  );
});
