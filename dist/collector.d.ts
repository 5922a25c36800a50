export type { CollectorOptions } from './collector/handler.js';
export { createCollector } from './collector/handler.js';
export { toNodeHandler } from './collector/node.js';
export { sqlite } from './collector/sqlite.js';
export type { Appended, Entry, Store, Stored } from './collector/store.js';
export type { Action, Choice, ConsentRecord, Signals, Surface } from './domain/record.js';
