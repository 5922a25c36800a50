import { pageLanguages } from '../effects/page.js';
import type { Layer, Manager, State } from './consent.js';

/**
 * Keeps a layer mounted while the state wants it, in the language of the page.
 * @param load called each time that it is wanted; the browser keeps what it has fetched
 * @param failed called when it cannot be had
 * @param stops gets the way out
 * @returns prepares it: loads it for the next time that it is wanted, if that is in the same state
 */
export function mountWhile(
  manager: Manager,
  wants: (state: State) => boolean,
  load: () => Promise<Layer>,
  failed: () => void,
  stops: (() => void)[],
): () => void {
  /** The languages in which it is wanted now, as one text. */
  let wanted: string | false = false;
  let turn = 0;
  let unmount: (() => void) | undefined;
  let prepared: { readonly languages: string; readonly layer: Promise<Layer> } | undefined;
  const replace = (mount?: Layer): void => {
    unmount?.();
    unmount = undefined;
    unmount = mount?.(manager);
  };
  const update = (want: string | false): void => {
    const ready = prepared;
    // Made for the state as it was.
    prepared = undefined;
    if (want === wanted) return;
    wanted = want;
    const mine = ++turn;
    // In another language it stays until its successor is there.
    if (want === false) replace();
    else
      (ready?.languages === want ? ready.layer.catch(load) : load())
        .then((mount) => mine === turn && replace(mount))
        .catch(() => mine === turn && failed());
  };
  stops.push(
    manager.subscribe((state) => update(wants(state) && pageLanguages().join())),
    () => update(false),
  );
  return () => {
    if (prepared || wanted !== false) return;
    prepared = { languages: pageLanguages().join(), layer: load() };
    // It is tried again when it is wanted, which says so if it fails.
    prepared.layer.catch(() => {});
  };
}
