import { pageLanguages } from '../effects/page.js';
import { report } from '../effects/report.js';
import type { Layer, Manager } from '../manager/consent.js';
import { type LoadWording, type Wording, wordingOf } from './wording.js';

/** Puts up a layer whose wording is not fetched before it is wanted. */
export function worded(load: LoadWording, layer: (manager: Manager, wording: Wording) => () => void): Layer {
  let leave: (() => void) | undefined;
  let turn = 0;
  const end = (): void => {
    leave?.();
    leave = undefined;
  };
  return (manager) => {
    const languages = pageLanguages().join();
    const mine = ++turn;
    wordingOf(manager, load)
      .then((wording) => {
        if (mine !== turn) return;
        end();
        leave = layer(manager, wording);
      })
      .catch(() => {
        report('a part did not load');
        manager.close();
      });
    return () => {
      const gone = ++turn;
      if (languages === pageLanguages().join()) end();
      // In another language it stays until the wording of its successor is there, or the page would jump.
      else queueMicrotask(() => gone === turn && end());
    };
  };
}
