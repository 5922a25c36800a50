import type { LoadLayer } from './manager/consent.js';
/** The privacy centre as a dialog. */
export declare const mount: LoadLayer;
/** The privacy centre in the page's own `<askfirst-center>`. */
export declare const inline: LoadLayer;
