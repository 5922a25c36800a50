/** What a first visit does not need, fetched when it is: the default button, the offer to reload, erasing. */
export { offer, opener } from './banner/later.js';
export { erase } from './effects/erase.js';
