import { signal } from '@preact/signals';
import { report } from '../effects/report.js';
import { adopt } from '../effects/style.js';

/** A part of the centre that is a file of its own, on its way: null where it did not come. Styles the root it will be in. */
export function arriving<Part extends { readonly styles: string }>(root: ShadowRoot, loading: Promise<Part>) {
  const part = signal<Part | null | undefined>(undefined);
  loading.then(
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
