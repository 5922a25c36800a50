import { type ReadonlySignal, signal } from '@preact/signals';
import { report } from '../effects/report.js';
import { adopt } from '../effects/style.js';
import type { NoticePart } from './app.js';
import type { Model } from './model.js';

export type LoadNotice = (model: Model) => Promise<NoticePart>;

/** Fetches the sections of the notice, if it has any, and styles the root that they are going to be in. */
export function fetchPart(
  model: Model,
  root: ShadowRoot,
  load: LoadNotice,
): ReadonlySignal<NoticePart | null | undefined> {
  const part = signal<NoticePart | null | undefined>(undefined);
  if (model.full)
    load(model).then(
      (loaded) => {
        adopt(root, loaded.styles);
        part.value = loaded;
      },
      () => {
        report('a part did not load');
        part.value = null;
      },
    );
  return part;
}
