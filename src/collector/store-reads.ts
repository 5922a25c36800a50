import type { Content, Entry, Store, Which } from './store.js';

/** What a store does outside its transactions. */
export type Reads = Omit<Store, 'append' | 'erase' | 'detach' | 'close'>;

export const entryOf = ({ seq, received, record }: Pick<Content, 'seq' | 'received' | 'record'>): Entry => ({
  seq,
  received,
  record: JSON.parse(record),
});

/** The column by which records are found, and its value. */
export function columnOf(which: Which): readonly [column: 'id' | 'subject' | 'until', value: string] {
  if ('id' in which) return ['id', which.id];
  return 'subject' in which ? ['subject', which.subject] : ['until', which.until];
}
