export type { CollectorOptions } from './collector/handler.js';
export { createCollector } from './collector/handler.js';
export { toNodeHandler } from './collector/node.js';
export type { PostgresOptions } from './collector/postgres.js';
export { postgres } from './collector/postgres.js';
export { sqlite } from './collector/sqlite.js';
export type * from './collector/store.js';
export type { Action, Choice, ConsentRecord, Signals, Surface } from './domain/record.js';
