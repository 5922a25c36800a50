export { mount } from './center/mount.js';
