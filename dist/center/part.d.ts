import { type ReadonlySignal } from '@preact/signals';
import type { NoticePart } from './app.js';
import type { Model } from './model.js';
export type LoadNotice = (model: Model) => Promise<NoticePart>;
/** Fetches the sections of the notice, if it has any, and styles the root that they are going to be in. */
export declare function fetchPart(model: Model, root: ShadowRoot, load: LoadNotice): ReadonlySignal<NoticePart | null | undefined>;
