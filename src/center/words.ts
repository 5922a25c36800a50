import type { Language } from '../domain/languages.js';
import { attempt } from '../effects/attempt.js';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const DURATION = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Puts values in the place of `{name}` in a text. */
export const fill = (text: string, values: { readonly [name: string]: string }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** What is made once, when it is wanted: a browser makes a formatter in the time of many uses. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Dates, numbers, countries and durations in the words of a language. Never throws, but for a date that is none.
 * @param tag which of our languages it is, where it is one besides English
 */
export function wordsIn(language: string, tag?: Language) {
  // Pages do say lang="en_US", on which every Intl constructor throws.
  const locale = attempt(() => Intl.getCanonicalLocales(language)[0]) ?? 'en';
  // Where digits are the same in every country, small numbers need no formatter: the first one of a page takes a browser
  // 20 to 35 ms (Chromium 156), as long as all else that the first view does.
  const plain = tag ? tag !== 'ar' : /^en/.test(locale);
  const numbers = once(() => new Intl.NumberFormat(locale));
  const regions = once(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const durations: { [duration: string]: string } = {};

  return {
    locale,

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

    count: (value: number): string => (plain && value < 1000 ? `${value}` : numbers().format(value)),

    /** The name of a country by its ISO 3166-1 code; what is no code stays as it is. */
    country: (code: string): string => attempt(() => regions().of(code)) ?? code,

    /** `P13M` as "13 months", also with hours, minutes and seconds; what is no ISO 8601 duration stays as it is. */
    duration(duration: string): string {
      const parts = DURATION.exec(duration)?.slice(1);
      if (!parts) return duration;
      durations[duration] ??= new Intl.ListFormat(locale, { type: 'unit' }).format(
        UNITS.flatMap((unit, at) =>
          parts[at]
            ? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(parts[at]))
            : [],
        ),
      );
      return durations[duration];
    },

    /** What there is of a list: "a, b and c", "a or b". */
    list: (items: readonly (string | undefined)[], type: 'conjunction' | 'disjunction'): string =>
      new Intl.ListFormat(locale, { type }).format(items.filter((item) => typeof item === 'string')),
  };
}
