import type { Signal } from '@preact/signals';
import { report } from '../effects/report.js';
import { adopt } from '../effects/style.js';

interface Styled {
  readonly styles: string;
}

/** A part of the centre that is a file of its own: undefined while it is on its way, null where it did not come. */
export type Arriving<Part> = Signal<Part | null | undefined>;

/** Takes up a part as it comes. Styles the root it will be in. */
export function arrive<Part extends Styled>(part: Arriving<Part>, loading: Promise<Part>, root: ShadowRoot): void {
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
}
