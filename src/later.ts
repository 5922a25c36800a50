/** What a first visit does not need, fetched when it is: the default button, the offer to reload, erasing. */
export { erase } from './effects/erase.js';
export { offer, opener } from './banner/later.js';
