import type { Signals } from '../domain/record.js';
/** What the browser asks for on the visitor's behalf. Read anew each time: it may change between pages. */
export declare const readSignals: () => Signals;
