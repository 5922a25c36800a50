// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Layer, View } from '../../../src/manager/consent.js';
import { mountWhile } from '../../../src/manager/view.js';
import { manage } from './page.js';

/** A layer that is wanted while the centre is, and what it does; its files come when the test says so. */
function watch(mount: Layer = () => () => {}) {
  const { manager } = manage(undefined, {});
  const log: string[] = [];
  const loads: { come(): void; fail(): void }[] = [];
  const layer: Layer = (given) => {
    expect(given).toBe(manager);
    log.push('mounted');
    const unmount = mount(given);
    return () => {
      log.push('unmounted');
      unmount();
    };
  };
  const stops: (() => void)[] = [];
  const prepare = mountWhile(
    manager,
    ({ view }) => view === 'center',
    () =>
      new Promise((resolve, reject) => {
        log.push('loads');
        loads.push({ come: () => resolve(layer), fail: () => reject(new Error('offline')) });
      }),
    () => void log.push('failed'),
    stops,
  );
  const stop = (): void => {
    for (const out of stops) out();
  };
  const turn = (view: View): void => (view === 'none' ? manager.close() : manager.open('center'));
  const load = (index: number, how: 'come' | 'fail'): Promise<void> => {
    loads[index]?.[how]();
    return Promise.resolve();
  };
  return { load, log, manager, prepare, stop, turn };
}
const later = (): Promise<void> => new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

describe('a layer', () => {
  it('is fetched when it is wanted, stands while it is, and is fetched again the next time', async () => {
    const { load, log, turn } = watch();
    expect(log).toEqual([]);
    turn('center');
    await load(0, 'come');
    await later();
    turn('center');
    turn('none');
    turn('center');
    await load(1, 'come');
    await later();
    expect(log).toEqual(['loads', 'mounted', 'unmounted', 'loads', 'mounted']);
  });

  it('goes where putting it up makes the page close it', async () => {
    const { load, log, turn } = watch((manager) => {
      manager.close();
      return () => {};
    });
    turn('center');
    await load(0, 'come');
    await later();
    expect(log).toEqual(['loads', 'mounted', 'unmounted']);
    turn('none');
    expect(log).toEqual(['loads', 'mounted', 'unmounted']);
  });

  it('is not put up where nobody wants it any more', async () => {
    const { load, log, turn } = watch();
    turn('center');
    turn('none');
    await load(0, 'come');
    await later();
    expect(log).toEqual(['loads']);
  });

  it.each([
    ['the first', [0, 1]],
    ['the second', [1, 0]],
  ])('is put up once where it was asked for twice and %s comes first', async (_, order) => {
    const { load, log, turn } = watch();
    turn('center');
    turn('none');
    turn('center');
    for (const index of order) await load(index, 'come');
    await later();
    turn('none');
    expect(log).toEqual(['loads', 'loads', 'mounted', 'unmounted']);
  });

  it.each<[string, 'come' | 'fail', Layer, string[]]>([
    ['cannot be had', 'fail', () => () => {}, ['loads', 'failed']],
    [
      'breaks as it is put up',
      'come',
      () => {
        throw new Error('a broken layer');
      },
      ['loads', 'mounted', 'failed'],
    ],
  ])('that %s is said once, and may be tried again', async (_, how, mount, expected) => {
    const { load, log, turn } = watch(mount);
    turn('center');
    await load(0, how);
    await later();
    expect(log).toEqual(expected);
    turn('none');
    turn('center');
    expect(log).toEqual([...expected, 'loads']);
  });

  it.each([true, false])(
    'goes with the way out, whether it stands already (%j) or is still on its way',
    async (there) => {
      const { load, log, stop, turn } = watch();
      turn('center');
      if (there) await load(0, 'come');
      await later();
      stop();
      stop();
      await load(0, 'come');
      await later();
      turn('none');
      turn('center');
      expect(log).toEqual(there ? ['loads', 'mounted', 'unmounted'] : ['loads']);
    },
  );

  it('that cannot be put up is given up, and what stood before it goes once', async () => {
    let breaks = false;
    const { load, log, turn } = watch(() => {
      if (breaks) throw new Error('no place');
      return () => {};
    });
    turn('center');
    await load(0, 'come');
    await later();
    turn('none');
    breaks = true;
    turn('center');
    await load(1, 'come');
    await later();
    await later();
    turn('none');
    expect(log).toEqual(['loads', 'mounted', 'unmounted', 'loads', 'mounted', 'failed']);
  });

  it('that is prepared is mounted once, ahead, and not anew as it is wanted', async () => {
    const { load, log, prepare, turn } = watch();
    prepare();
    prepare();
    await load(0, 'come');
    await later();
    expect(log).toEqual(['loads', 'mounted']);
    prepare();
    turn('center');
    await later();
    expect(log).toEqual(['loads', 'mounted']);
    turn('none');
    turn('center');
    expect(log).toEqual(['loads', 'mounted', 'unmounted', 'loads']);
  });

  it.each<[string, (watched: ReturnType<typeof watch>) => void]>([
    ['once the state is another', ({ manager }) => manager.open('banner')],
    ['with the way out', ({ stop }) => stop()],
  ])('that was prepared, and is not wanted, goes %s', async (_, happens) => {
    const watched = watch();
    watched.prepare();
    await watched.load(0, 'come');
    await later();
    happens(watched);
    expect(watched.log).toEqual(['loads', 'mounted', 'unmounted']);
  });

  it('that is wanted before what prepares it has come waits for that', async () => {
    const { load, log, prepare, turn } = watch();
    prepare();
    turn('center');
    await load(0, 'come');
    await later();
    expect(log).toEqual(['loads', 'mounted']);
  });

  it.each<[string, (watched: ReturnType<typeof watch>) => Promise<void> | void]>([
    ['the state has changed', ({ manager }) => manager.open('banner')],
    ['it could not be had', ({ load }) => load(0, 'fail')],
  ])('that was prepared is loaded anew where %s', async (_, happens) => {
    const watched = watch();
    watched.prepare();
    await happens(watched);
    watched.turn('center');
    await later();
    expect(watched.log).toEqual(['loads', 'loads']);
  });

  it('that was prepared is not put up after the way out', async () => {
    const { load, log, prepare, stop, turn } = watch();
    prepare();
    turn('center');
    stop();
    await load(0, 'come');
    await later();
    expect(log).toEqual(['loads']);
  });

  it('that is wanted is not prepared besides, whether it stands already or is on its way', async () => {
    const { load, log, prepare, turn } = watch();
    turn('center');
    prepare();
    await load(0, 'come');
    await later();
    prepare();
    expect(log).toEqual(['loads', 'mounted']);
  });

  it('that cannot be had is asked for once, however often one reaches for it', async () => {
    const { load, log, prepare } = watch();
    prepare();
    await load(0, 'fail');
    await later();
    prepare();
    expect(log).toEqual(['loads']);
  });

  it('that was prepared in another language is loaded anew', () => {
    const { log, prepare, turn } = watch();
    prepare();
    document.documentElement.lang = 'fr';
    turn('center');
    document.documentElement.lang = '';
    expect(log).toEqual(['loads', 'loads']);
  });

  it('is wanted from the start where the state is so already', () => {
    const { manager } = manage(undefined, {});
    const load = vi.fn(() => new Promise<Layer>(() => {}));
    mountWhile(
      manager,
      () => true,
      load,
      () => {},
      [],
    );
    expect(load).toHaveBeenCalledOnce();
  });
});
