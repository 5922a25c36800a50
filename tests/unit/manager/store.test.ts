import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/manager/store.js';

const reported = vi.fn<(error: unknown) => void>();
beforeEach(() => void vi.stubGlobal('reportError', reported));
afterEach(() => {
  vi.unstubAllGlobals();
  reported.mockReset();
});

type Told = [value: number, previous: number | undefined];
/** What a new listener of the store is told. */
function listen(store: ReturnType<typeof createStore<number>>): { told: Told[]; stop: () => void } {
  const told: Told[] = [];
  return { told, stop: store.subscribe((...news) => void told.push(news)) };
}

describe('a store', () => {
  it('tells the present value at once, then each change with what was before, until one has enough', () => {
    const store = createStore(1);
    const early = listen(store);
    store.set(2);
    const late = listen(store);
    early.stop();
    early.stop();
    store.set(3);
    expect(early.told).toEqual([
      [1, undefined],
      [2, 1],
    ]);
    expect(late.told).toEqual([
      [2, undefined],
      [3, 2],
    ]);
    expect(store.get()).toBe(3);
  });

  it('tells everybody each value once, whoever comes, goes and throws', () => {
    const step = fc.oneof(
      fc.record({ set: fc.integer() }),
      fc.record({ come: fc.boolean() }),
      fc.record({ go: fc.nat({ max: 5 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const store = createStore(0);
        const listeners: { told: Told[]; expected: Told[]; stop: () => void; there: boolean }[] = [];
        let value = 0;
        for (const step of steps) {
          if ('set' in step) {
            for (const { expected, there } of listeners) if (there) expected.push([step.set, value]);
            store.set(step.set);
            value = step.set;
          } else if ('come' in step) {
            const told: Told[] = [];
            const stop = store.subscribe((...news) => {
              told.push(news);
              if (step.come) throw new Error('a bad listener');
            });
            listeners.push({ told, expected: [[value, undefined]], stop, there: true });
          } else {
            const leaver = listeners[step.go];
            leaver?.stop();
            if (leaver) leaver.there = false;
          }
        }
        expect(store.get()).toBe(value);
        for (const { told, expected } of listeners) expect(told).toEqual(expected);
      }),
    );
  });

  it('keeps nobody because of one that throws, and does not hide the error', () => {
    const store = createStore(1);
    const stop = store.subscribe(() => {
      throw new Error('a bad listener');
    });
    const { told } = listen(store);
    store.set(2);
    stop();
    store.set(3);
    expect(told.map(([value]) => value)).toEqual([1, 2, 3]);
    expect(reported.mock.calls).toEqual([[new Error('a bad listener')], [new Error('a bad listener')]]);
  });

  it('needs no reportError, which Safari 15.3 and Node do not have', () => {
    vi.stubGlobal('reportError', undefined);
    const store = createStore(1);
    expect(() =>
      store.subscribe(() => {
        throw new Error('a bad listener');
      }),
    ).not.toThrow();
  });

  it('tells no more to one whom another has sent away meanwhile', () => {
    const store = createStore(1);
    let stop = (): void => {};
    store.subscribe((value) => value === 2 && stop());
    const second = listen(store);
    stop = second.stop;
    store.set(2);
    expect(second.told).toEqual([[1, undefined]]);
  });

  it('tells one who comes meanwhile the new value, once', () => {
    const store = createStore(1);
    const news: Told[] = [];
    store.subscribe((value) => {
      if (value === 2 && !news.length) store.subscribe((...told) => void news.push(told));
    });
    store.set(2);
    expect(news).toEqual([[2, undefined]]);
  });

  it('leaves everybody with the last value where a listener sets one itself', () => {
    const store = createStore(1);
    store.subscribe((value) => value === 2 && store.set(3));
    const { told } = listen(store);
    store.set(2);
    expect(store.get()).toBe(3);
    expect(told.at(-1)?.[0]).toBe(3);
  });
});
