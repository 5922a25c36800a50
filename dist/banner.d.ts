export { banner } from './banner/layer.js';
