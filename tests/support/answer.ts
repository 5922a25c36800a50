import { encode } from '../../src/domain/codec.js';
import type { StoredRecord } from '../../src/domain/record.js';

/** A yesterday's yes to analytics and no to marketing, as the cookie of `config` holds it. */
export const answer = (over: Partial<StoredRecord> = {}): StoredRecord => ({
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  subject: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  time: new Date(Date.now() - 86_400_000).toISOString(),
  revision: '1',
  choice: { analytics: true, matomo: true, marketing: false },
  ...over,
});

/** The text of its cookie. */
export const textOf = (record: StoredRecord): string => encodeURIComponent(encode(record));
