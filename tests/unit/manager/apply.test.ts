import { describe, expect, it, vi } from 'vitest';
import { resolveConfig } from '../../../src/domain/config.js';
import type { Choice } from '../../../src/domain/record.js';
import { createReaction } from '../../../src/manager/apply.js';
import { ALL, config } from './samples.js';

/** A reaction, and everything that it tells, in order: vendors with what they may believe, then the gate. */
function react() {
  const log: string[] = [];
  const granted = (is: (id: string) => boolean): string => ALL.filter(is).join(' ');
  const vendor = (name: string) => ({
    start: vi.fn(),
    update: (is: (id: string) => boolean) => void log.push(`${name}: ${granted(is)}`),
  });
  const reaction = createReaction(resolveConfig(config), [vendor('a'), vendor('b')]);
  const apply = (choice: Choice, answered = true) =>
    reaction.apply(
      choice,
      answered,
      () => {},
      () => void log.push(`gate: ${granted(reaction.granted)}`),
    );
  return { ...reaction, apply, log, now: () => granted(reaction.granted) };
}

describe('the choice in force', () => {
  it.each<[string, Choice, string]>([
    ['nothing', {}, 'necessary shop'],
    ['a yes', { analytics: true }, 'analytics necessary shop'],
    ['a no', { analytics: false }, 'necessary shop'],
    ['a yes to a service alone', { matomo: true, analytics: false }, 'matomo necessary shop'],
    ['a no to what is required', { necessary: false, shop: false }, 'necessary shop'],
  ])('%s: %j', (_, choice, granted) => {
    const { apply, now } = react();
    expect(now()).toBe('necessary shop');
    apply(choice);
    expect(now()).toBe(granted);
  });

  it('says what it gives and takes back, against what was in force', () => {
    const { apply } = react();
    expect(apply({ analytics: true, marketing: false })).toEqual({ granted: ['analytics'], withdrawn: [] });
    expect(apply({ marketing: true })).toEqual({ granted: ['marketing'], withdrawn: ['analytics'] });
    expect(apply({ marketing: true })).toEqual({ granted: [], withdrawn: [] });
    expect(apply({})).toEqual({ granted: [], withdrawn: ['marketing'] });
  });

  it('reaches every vendor before anything is let through, and both when it is in force', () => {
    const { apply, log } = react();
    apply({ analytics: true });
    apply({});
    expect(log).toEqual([
      ...['a: analytics necessary shop', 'b: analytics necessary shop', 'gate: analytics necessary shop'],
      ...['a: necessary shop', 'b: necessary shop', 'gate: necessary shop'],
    ]);
  });

  it.each<[string, Choice, boolean, number]>([
    ['with an answer, even one that changes nothing', {}, true, 2],
    ['without, where nothing changes', {}, false, 0],
    ['without, where what does not concern the new revision stays', { analytics: true }, false, 2],
  ])('CM-03: is told to vendors: %s', (_, choice, answered, told) => {
    const { apply, log } = react();
    apply(choice, answered);
    expect(log).toHaveLength(told + 1);
  });

  it('CM-03: is told to vendors when it goes without an answer, as on expiry', () => {
    const { apply, log } = react();
    apply({ analytics: true });
    log.length = 0;
    apply({}, false);
    expect(log).toEqual(['a: necessary shop', 'b: necessary shop', 'gate: necessary shop']);
  });
});

describe('when', () => {
  it.each<[string, string, readonly Choice[], readonly boolean[]]>([
    ['what is required, at once', 'necessary', [], [true]],
    ['what is granted later', 'analytics', [{ analytics: false }, { analytics: true }], [false, false, true]],
    ['only what was named', 'analytics', [{ marketing: true }], [false, false]],
    ['what nobody knows, never', 'analitics', [{ analytics: true }], [false, false]],
    ['what was granted for a moment', 'matomo', [{ matomo: true }, {}], [false, true, true]],
  ])('resolves for %s', async (_, id, choices, expected) => {
    const { apply, when } = react();
    let called = 0;
    const seen: boolean[] = [];
    const look = async (): Promise<void> => {
      await Promise.resolve();
      seen.push(called === 1);
    };
    when(id).then(() => called++);
    await look();
    for (const choice of choices) {
      apply(choice);
      await look();
    }
    expect(seen).toEqual(expected);
  });

  it('resolves at once for whoever comes late, and for everyone who waits', async () => {
    const { apply, when } = react();
    const early = [when('analytics'), when('analytics')];
    apply({ analytics: true });
    await expect(Promise.all([...early, when('analytics')])).resolves.toHaveLength(3);
  });

  it('comes after what was let through', async () => {
    const { apply, log, when } = react();
    when('analytics').then(() => log.push('when'));
    apply({ analytics: true });
    await Promise.resolve();
    expect(log.slice(-2)).toEqual(['gate: analytics necessary shop', 'when']);
  });
});
