/** What stands in for held frames and videos; fetched where a page has one that nobody has granted. */
export { hold } from './banner/frames.js';
