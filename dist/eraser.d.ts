/** Erases what denied services have stored; fetched once something is refused. */
export { erase } from './effects/erase/erase.js';
