import type { Layer, Manager, State } from './consent.js';

/**
 * Keeps a layer mounted while the state wants it; its code is fetched the first time.
 * @param failed called when it cannot be had
 */
export function mountWhile(
  manager: Manager,
  wants: (state: State) => boolean,
  load: () => Promise<{ readonly mount: Layer }>,
  failed: () => void,
): () => void {
  let wanted = false;
  let unmount: (() => void) | undefined;
  const update = (want: boolean): void => {
    if (want === wanted) return;
    wanted = want;
    unmount?.();
    unmount = undefined;
    if (want)
      load().then(({ mount }) => {
        if (wanted && !unmount) unmount = mount(manager);
      }, failed);
  };
  const stop = manager.subscribe((state) => update(wants(state)));
  return () => {
    stop();
    update(false);
  };
}
