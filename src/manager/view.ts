import { pageLanguages } from '../effects/page.js';
import type { Layer, Manager, State } from './consent.js';

/**
 * Keeps a layer mounted while the state wants it, in the language of the page. Returns the way out.
 * @param load called each time that it is wanted; the browser keeps what it has fetched
 * @param failed called when it cannot be had
 */
export function mountWhile(
  manager: Manager,
  wants: (state: State) => boolean,
  load: () => Promise<Layer>,
  failed: () => void,
): () => void {
  /** The languages in which it is wanted now, as one text. */
  let wanted: string | false = false;
  let turn = 0;
  let unmount: (() => void) | undefined;
  const replace = (mount?: Layer): void => {
    unmount?.();
    unmount = undefined;
    unmount = mount?.(manager);
  };
  const update = (want: string | false): void => {
    if (want === wanted) return;
    wanted = want;
    const mine = ++turn;
    // In another language it stays until its successor is there.
    if (want === false) replace();
    else
      load()
        .then((mount) => mine === turn && replace(mount))
        .catch(() => mine === turn && failed());
  };
  const stop = manager.subscribe((state) => update(wants(state) && pageLanguages().join()));
  return () => {
    stop();
    update(false);
  };
}
