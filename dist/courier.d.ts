/** Sees to what became of the records of answers; fetched once one was sent. */
export { createCourier } from './effects/courier.js';
