import { inlineOf } from './center/inline.js';
import { dialogOf } from './center/mount.js';
import type { LoadNotice } from './center/part.js';

const notice: LoadNotice = async (model) => (await import('./notice.js')).load(model);

/** The privacy centre as a dialog. */
export const mount = dialogOf(notice);
/** The privacy centre in the page's own `<askfirst-center>`. */
export const inline = inlineOf(notice);
