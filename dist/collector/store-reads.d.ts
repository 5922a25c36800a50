import type { Content, Entry, Store, Which } from './store.js';
/** What a store does outside its transactions. */
export type Reads = Omit<Store, 'append' | 'erase' | 'detach' | 'close'>;
export declare const entryOf: ({ seq, received, record }: Pick<Content, "seq" | "received" | "record">) => Entry;
/** The column by which records are found, and its value. */
export declare function columnOf(which: Which): readonly [column: 'id' | 'subject' | 'until', value: string];
