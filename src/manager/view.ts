import type { Layer, Manager, State } from './consent.js';

/**
 * Keeps a layer mounted while the state wants it. Returns the way out.
 * @param load called each time that it is wanted; the browser keeps what it has fetched
 * @param failed called when it cannot be had
 */
export function mountWhile(
  manager: Manager,
  wants: (state: State) => boolean,
  load: () => Promise<Layer>,
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
      load()
        .then((mount) => {
          if (wanted) unmount ??= mount(manager);
        })
        .catch(() => wanted && failed());
  };
  const stop = manager.subscribe((state) => update(wants(state)));
  return () => {
    stop();
    update(false);
  };
}
