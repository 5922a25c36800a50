/** Runs scripts again as a single-page application moves on; fetched where a service asks for it. */
export { rerun } from './manager/rerun.js';
