import { attempt } from '../effects/attempt.js';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const DURATION = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Puts values in the place of `{name}` in a text. */
export const fill = (text: string, values: { readonly [name: string]: string }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Dates, numbers, countries and durations in the words of a language. Never throws. */
export function wordsIn(language: string) {
  // Pages do say lang="en_US", on which every Intl constructor throws.
  const locale = attempt(() => Intl.getCanonicalLocales(language)[0]) ?? 'en';

  return {
    /** A day, and with `time` the minute too, in the visitor's own time zone. */
    date: (when: string | number, time?: boolean): string =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(time && { timeStyle: 'short' }) }).format(
        new Date(when),
      ),

    /** A calendar day, the same in every time zone; what is no day stays as it is. */
    day: (day: string): string =>
      /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day))
        ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
        : day,

    count: (value: number): string => new Intl.NumberFormat(locale).format(value),

    /** The name of a country by its ISO 3166-1 code; what is no code stays as it is. */
    country: (code: string): string =>
      attempt(() => new Intl.DisplayNames(locale, { type: 'region' }).of(code)) ?? code,

    /** `P13M` as "13 months", also with hours, minutes and seconds; what is no ISO 8601 duration stays as it is. */
    duration(duration: string): string {
      const parts = DURATION.exec(duration)?.slice(1);
      if (!parts) return duration;
      const words = UNITS.flatMap((unit, at) =>
        parts[at]
          ? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(parts[at]))
          : [],
      );
      return new Intl.ListFormat(locale, { type: 'unit' }).format(words);
    },

    /** What there is of a list: "a, b and c", "a or b". */
    list: (items: readonly (string | undefined)[], type: 'conjunction' | 'disjunction'): string =>
      new Intl.ListFormat(locale, { type }).format(items.filter((item) => typeof item === 'string')),

    /** Tells which of two texts comes first. */
    compare: new Intl.Collator(locale, { numeric: true }).compare,
  };
}
