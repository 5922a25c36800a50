import { describe, expect, it } from 'vitest';
import { switchState, turn } from '../../../src/center/draft.js';
import type { CategoryEntry } from '../../../src/domain/config.js';

const service = (id: string) => ({ id, name: id, category: 'analytics' });
const alone: CategoryEntry = { id: 'comfort', name: 'Comfort', description: '', services: [] };
const category: CategoryEntry = {
  id: 'analytics',
  name: 'Analytics',
  description: '',
  services: [service('matomo'), service('plausible')],
};
const draft = (analytics: boolean, matomo: boolean, plausible: boolean) => ({ analytics, matomo, plausible });

describe('the switch of a category', () => {
  it.each([
    ['nothing answered', category, {}, false],
    ['all no', category, draft(false, false, false), false],
    ['all yes', category, draft(true, true, true), true],
    ['one service yes', category, draft(false, true, false), 'mixed'],
    ['one service no', category, draft(true, true, false), 'mixed'],
    ['only the category yes', category, draft(true, false, false), 'mixed'],
    ['no services, yes', alone, { comfort: true }, true],
    ['no services, no', alone, { comfort: false }, false],
  ])('%s', (_, entry, answers, shown) => {
    expect(switchState(entry, answers)).toBe(shown);
  });
});

describe('turning a switch', () => {
  it.each([
    ['the category on', draft(false, false, false), 'analytics', true, draft(true, true, true)],
    ['the category off', draft(true, true, true), 'analytics', false, draft(false, false, false)],
    ['the category on from mixed', draft(false, true, false), 'analytics', true, draft(true, true, true)],
    ['one service on', draft(false, false, false), 'matomo', true, draft(false, true, false)],
    ['the last service on', draft(false, true, false), 'plausible', true, draft(true, true, true)],
    ['one service off', draft(true, true, true), 'matomo', false, draft(false, false, true)],
    [
      'a service on, the category granted without it',
      draft(true, false, false),
      'matomo',
      true,
      draft(false, true, false),
    ],
  ])('%s', (_, before, id, on, after) => {
    expect(turn(category, before, id, on)).toEqual(after);
  });

  it('leaves other categories and the draft before it alone', () => {
    const before = { ...draft(false, false, false), comfort: true };
    expect(turn(category, before, 'analytics', true)).toEqual({ ...draft(true, true, true), comfort: true });
    expect(before.analytics).toBe(false);
    expect(turn(alone, before, 'comfort', false)).toEqual({ ...before, comfort: false });
  });
});
