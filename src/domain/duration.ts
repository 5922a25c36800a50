const DAYS: Record<string, number> = { Y: 365, M: 365 / 12, W: 7, D: 1 };

/**
 * Milliseconds of an ISO 8601 duration of years, months, weeks and days (`P6M`, `P182D`), else undefined.
 * A month is a twelfth of 365 days: cookies live in seconds, not in calendars.
 */
export function durationToMs(duration: unknown): number | undefined {
  if (typeof duration !== 'string' || !/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(duration)) return undefined;
  let days = 0;
  for (const [, count, unit = ''] of duration.matchAll(/(\d+)(\D)/g)) days += Number(count) * (DAYS[unit] as number);
  return Math.round(days * 86_400_000);
}
