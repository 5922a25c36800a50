export function quantile(values, q) {
  const v = values.filter((x) => Number.isFinite(x)).sort((a, b) => a - b);
  if (!v.length) return null;
  const at = (v.length - 1) * q;
  const low = Math.floor(at);
  return v[low] + ((v[low + 1] ?? v[low]) - v[low]) * (at - low);
}

export const median = (values) => quantile(values, 0.5);

export function summary(values) {
  return {
    n: values.filter((x) => Number.isFinite(x)).length,
    median: median(values),
    p10: quantile(values, 0.1),
    p90: quantile(values, 0.9),
  };
}

// Subtracts the baseline's median from a summary.
export function minus(sum, base) {
  if (!sum || sum.median === null || base === null || base === undefined) return sum;
  return { n: sum.n, median: sum.median - base, p10: sum.p10 - base, p90: sum.p90 - base };
}
