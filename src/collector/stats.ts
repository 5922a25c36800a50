import { roundCount } from '../domain/rounding.js';
import type { Count, Dimension, Store } from './store.js';

export interface Stats {
  /** Days, both included, UTC. */
  readonly from: string;
  readonly to: string;
  /** Every count is a multiple of this, at random up or down; values with fewer answers than this are `other`. */
  readonly base: number;
  readonly counts: { readonly [Key in Dimension]: readonly Count[] };
}

const BASE = 10;
const OTHER = 'other';

/**
 * Answers by day, so that no count names a person. A cell is rounded alike each time it is asked for, as long as the
 * process lives: asking again tells nothing more.
 */
export function createStats(store: Store): (from: string, to: string) => Promise<Stats> {
  const key = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

  async function chance(cell: string): Promise<number> {
    const hash = await crypto.subtle.sign('HMAC', await key, Uint8Array.from(new TextEncoder().encode(cell)));
    return new DataView(hash).getUint32(0) / 2 ** 32;
  }

  async function countsOf(dimension: Dimension, from: string, to: string): Promise<readonly Count[]> {
    const exact = await store.count(dimension, from, to);
    const totals = new Map<string, number>();
    for (const { value, count } of exact) totals.set(value, (totals.get(value) ?? 0) + count);
    const cells = new Map<string, number>();
    for (const { day, value, count } of exact) {
      const cell = `${day} ${(totals.get(value) ?? 0) < BASE ? OTHER : value}`;
      cells.set(cell, (cells.get(cell) ?? 0) + count);
    }
    const rounded = await Promise.all(
      [...cells].map(async ([cell, count]) => ({
        day: cell.slice(0, 10),
        value: cell.slice(11),
        count: roundCount(count, BASE, await chance(`${dimension} ${cell} ${count}`)),
      })),
    );
    return rounded.filter(({ count }) => count > 0);
  }

  return async function stats(from, to) {
    const by = (dimension: Dimension) => countsOf(dimension, from, to);
    const [action, choice, language, surface, regime, asked] = await Promise.all([
      by('action'),
      by('choice'),
      by('language'),
      by('surface'),
      by('regime'),
      by('asked'),
    ]);
    return { from, to, base: BASE, counts: { action, choice, language, surface, regime, asked } };
  };
}
