import type { Layer, Manager } from '../manager/consent.js';
import { type LoadWording, type Wording } from './wording.js';
/** Puts up a layer whose wording is not fetched before it is wanted. */
export declare function worded(load: LoadWording, layer: (manager: Manager, wording: Wording) => () => void): Layer;
