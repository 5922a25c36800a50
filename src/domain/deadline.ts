import type { Duration } from './basic-types.js';
import { dayOf, isDay } from './day.js';
import type { Regime } from './types.js';

/** What a deadline may be made of. */
const SPAN = /^P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/;

/** A longer promise than any law here allows is none. */
export const MOST_DAYS = 45;

/** An answer is due within a month (GDPR article 12(3)), or 45 days where the regime is California's (11 CCR §7021). */
export const withinUnder = (regime: Regime): Duration => (regime === 'opt-out' ? 'P45D' : 'P1M');

/** What a complex request may take in all: two further months (GDPR article 12(3)), or 45 further days (11 CCR §7021). */
export const prolonged = (within: Duration): Duration => (/^P\d+D$/.test(within) ? 'P90D' : 'P3M');

/**
 * The last day of a time that begins on `day` (`2026-01-31`), whose first day does not count. A month ends on the day of
 * the same date or, where there is none, on the last of the month (Regulation 1182/71, article 3(2)(c)). It may end on a
 * day when nobody works: the law then gives until the next working day, and we do not, because holidays differ.
 * @param day a calendar day
 * @returns undefined where one of the two is not understood
 */
export function dueDay(day: string, within: Duration): string | undefined {
  const [, years = 0, months = 0, weeks = 0, days = 0] = SPAN.exec(within)?.map((part) => Number(part ?? 0)) ?? [];
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (!SPAN.test(within) || !isDay(day)) return undefined;
  const last = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year + years, month - 1 + months, Math.min(date, last) + weeks * 7 + days));
}
