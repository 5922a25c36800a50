import { pageLanguages } from '../effects/page.js';
import type { Layer, Manager, State } from './consent.js';

/**
 * Keeps a layer mounted while the state wants it, in the language of the page.
 * @param load called each time that it is wanted; the browser keeps what it has fetched
 * @param failed called when it cannot be had
 * @param stops gets the way out
 * @returns mounts it before it is wanted, until the state next changes: it has to be one that waits, unseen
 */
export function mountWhile(
  manager: Manager,
  wants: (state: State) => boolean,
  load: () => Promise<Layer>,
  failed: () => void,
  stops: (() => void)[],
): () => void {
  /** The languages in which it is wanted now, as one text; true where it could not be had ahead. */
  let wanted: string | boolean = false;
  let turn = 0;
  let unmount: (() => void) | undefined;
  const leave = (): void => {
    unmount?.();
    unmount = undefined;
  };
  const update = (want: string | false, ahead = false): void => {
    if (want === wanted) return;
    wanted = want;
    const mine = ++turn;
    // In another language it stays until its successor is there.
    if (want === false) leave();
    else
      load()
        .then((mount) => {
          if (mine !== turn) return;
          leave();
          const out = mount(manager);
          // As it moves the focus, the page's own code may close it, or take AskFirst away.
          if (mine === turn) unmount = out;
          else out();
        })
        .catch(() => {
          if (mine !== turn) return;
          if (!ahead) return failed();
          // It is tried again when it is wanted, which says so if it fails.
          wanted = true;
          if (wants(manager.state)) update(want);
        });
  };
  stops.push(
    manager.subscribe((state) => update(wants(state) && pageLanguages().join())),
    () => update(false),
  );
  return () => {
    if (wanted === false) update(pageLanguages().join(), true);
  };
}
