import type { Duration } from './basic-types.js';
import type { Regime } from './types.js';
/** A longer promise than any law here allows is none. */
export declare const MOST_DAYS = 45;
/** An answer is due within a month (GDPR article 12(3)), or 45 days where the regime is California's (11 CCR §7021). */
export declare const withinUnder: (regime: Regime) => Duration;
/** What a complex request may take in all: two further months (GDPR article 12(3)), or 45 further days (11 CCR §7021). */
export declare const prolonged: (within: Duration) => Duration;
/**
 * The last day of a time that begins on `day` (`2026-01-31`), whose first day does not count. A month ends on the day of
 * the same date or, where there is none, on the last of the month (Regulation 1182/71, article 3(2)(c)). It may end on a
 * day when nobody works: the law then gives until the next working day, and we do not, because holidays differ.
 * @param day a calendar day
 * @returns undefined where one of the two is not understood
 */
export declare function dueDay(day: string, within: Duration): string | undefined;
