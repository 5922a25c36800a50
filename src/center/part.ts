import type { Signal } from '@preact/signals';
import { report } from '../effects/report.js';

interface Styled {
  readonly styles: string;
}

/** A part of the centre that is a file of its own: undefined while it is on its way, null where it did not come. */
export type Arriving<Part> = Signal<Part | null | undefined>;

/** Takes up a part as it comes, and its style sheet. */
export function arrive<Part extends Styled>(
  part: Arriving<Part>,
  loading: Promise<Part>,
  style: (css: string) => unknown,
): void {
  loading.then(
    (loaded) => {
      style(loaded.styles);
      part.value = loaded;
    },
    () => {
      report('a part did not load');
      part.value = null;
    },
  );
}
