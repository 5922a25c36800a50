import type { Layer, LoadLayer } from './consent.js';
import type { Languages } from './texts.js';

/** The parts that a site puts together. */
export interface Parts {
  /** The first layer. Without it the site asks by its own means. */
  readonly banner?: Layer;
  /** Loads the privacy centre, as somebody reaches for it or it is opened. */
  readonly center?: () => Promise<{
    /** May be mounted ahead, as somebody reaches for it: it shows itself only while `state.view` is `center`. */
    readonly mount: LoadLayer;
    /** For pages with an `<askfirst-center>`. */
    readonly inline: LoadLayer;
  }>;
  readonly languages?: Languages;
  /** The nonce of the page's content security policy, if it has one. */
  readonly nonce?: string | undefined;
}
