/** 400 days, in ms: browsers keep no cookie for longer (Chrome 104, RFC 6265bis). */
export const LONGEST_COOKIE = 400 * 86_400_000;

/** Days in a year, a month, a week and a day. */
const DAYS = [365, 365 / 12, 7, 1];

/**
 * Milliseconds of an ISO 8601 duration of years, months, weeks and days (`P6M`, `P182D`), else undefined.
 * A month is a twelfth of 365 days: cookies live in seconds, not in calendars.
 */
export function durationToMs(duration: unknown): number | undefined {
  const counts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(
    typeof duration === 'string' ? duration : '',
  );
  return counts
    ? Math.round(DAYS.reduce((sum, days, index) => sum + days * +(counts[index + 1] ?? 0), 0) * 86_400_000)
    : undefined;
}
