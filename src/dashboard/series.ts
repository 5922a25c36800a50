/** One count, as the collector's `stats` has it. */
export interface Count {
  readonly day: string;
  readonly value: string;
  readonly count: number;
}

/** A table: a row for each day that has any, a column for each value, the most frequent first. */
export interface Series {
  readonly days: readonly string[];
  readonly values: readonly string[];
  /** By value, then by day. */
  readonly counts: readonly (readonly number[])[];
}

export function toSeries(counts: readonly Count[]): Series {
  const totals = new Map<string, number>();
  const cells = new Map<string, number>();
  for (const { day, value, count } of counts) {
    totals.set(value, (totals.get(value) ?? 0) + count);
    cells.set(`${day} ${value}`, count);
  }
  const days = [...new Set(counts.map(({ day }) => day))].sort();
  const values = [...totals].sort(([, a], [, b]) => b - a).map(([value]) => value);
  return { days, values, counts: values.map((value) => days.map((day) => cells.get(`${day} ${value}`) ?? 0)) };
}
