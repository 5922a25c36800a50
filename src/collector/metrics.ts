/** One request, as logs and metrics see it: nothing of who sent it. */
interface Seen {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
  readonly stored: number;
  readonly repeated: number;
}

/** Upper bounds in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'];

/** Counts for Prometheus, in its text format. */
export function createMetrics() {
  const requests = new Map<string, number>();
  const records = { stored: 0, repeated: 0 };
  const buckets = BUCKETS.map(() => 0);
  let seconds = 0;
  let count = 0;

  return {
    see(seen: Seen): void {
      // What a sender made up must not become a time series.
      const method = METHODS.includes(seen.method) ? seen.method : 'other';
      const labels = `{route="${seen.route}",method="${method}",status="${seen.status}"}`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      records.stored += seen.stored;
      records.repeated += seen.repeated;
      for (const [index, bound] of BUCKETS.entries())
        if (seen.seconds <= bound) buckets[index] = (buckets[index] ?? 0) + 1;
      seconds += seen.seconds;
      count += 1;
    },
    /** @param lines the ledger's */
    text: (lines: number): string =>
      [
        '# HELP askfirst_requests_total Requests answered.',
        '# TYPE askfirst_requests_total counter',
        ...[...requests].map(([labels, value]) => `askfirst_requests_total${labels} ${value}`),
        '# HELP askfirst_records_total Records that came, by whether they were there already.',
        '# TYPE askfirst_records_total counter',
        `askfirst_records_total{result="stored"} ${records.stored}`,
        `askfirst_records_total{result="repeated"} ${records.repeated}`,
        '# HELP askfirst_request_duration_seconds How long an answer took.',
        '# TYPE askfirst_request_duration_seconds histogram',
        ...BUCKETS.map((bound, index) => `askfirst_request_duration_seconds_bucket{le="${bound}"} ${buckets[index]}`),
        `askfirst_request_duration_seconds_bucket{le="+Inf"} ${count}`,
        `askfirst_request_duration_seconds_sum ${seconds}`,
        `askfirst_request_duration_seconds_count ${count}`,
        '# HELP askfirst_ledger_lines Lines in the ledger, of all processes.',
        '# TYPE askfirst_ledger_lines gauge',
        `askfirst_ledger_lines ${lines}`,
        '',
      ].join('\n'),
  };
}
