import type { StoredRecord } from '../../../src/domain/record.js';

export const NOW = Date.parse('2026-03-01T09:30:00.000Z');
export const DAY = 86_400_000;

const text = { name: 'A', description: 'B' };
/** One category of each kind, and services in two of them. */
export const config = {
  revision: '3',
  categories: { necessary: { ...text, required: true }, analytics: text, marketing: text },
  services: {
    shop: { category: 'necessary', name: 'A' },
    matomo: { category: 'analytics', name: 'A', cookies: [{ name: '_pk_*' }], storage: [{ name: 'mtm' }] },
    ads: { category: 'marketing', name: 'A', cookies: [{ name: '_ads' }] },
  },
  consent: { endpoint: '/records' },
  integrations: { google: {} },
};
export const ASKED = ['analytics', 'matomo', 'marketing', 'ads'] as const;
export const ALL = [...ASKED, 'necessary', 'shop'];

export const stored = (part: Partial<StoredRecord> = {}): StoredRecord => ({
  id: '0b6e7f0a-5a3c-4d0e-9f53-1c2d3e4f5a6b',
  subject: '7c9d1e2f-3a4b-4c5d-8e6f-a0b1c2d3e4f5',
  time: new Date(NOW - DAY).toISOString(),
  revision: '3',
  choice: { analytics: true, matomo: true, marketing: false, ads: false },
  ...part,
});
export const yes = (answer: boolean) => Object.fromEntries(ASKED.map((id) => [id, answer]));
