/** Announces a coming change of the notice; fetched where there is one. */
export { announcement } from './banner/coming.js';
