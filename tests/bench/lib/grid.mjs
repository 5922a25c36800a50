// Tables with a row for each contestant. A cell is `median (p10–p90) ×ratio`:
// the ratio is to the best peer of scope "full" (categories, preferences and
// a gate) in the same run; `ours` is never taken as the best peer.
import { dash, num, table } from './markdown.mjs';

/** @returns what the tables of every suite are made with. */
export function gridOf(meta) {
  const peers = meta.contestants.filter((c) => c.scope).map((c) => c.id);
  const full = meta.contestants.filter((c) => c.scope === 'full' && c.id !== 'ours').map((c) => c.id);

  /** A column of numbers, or of summaries `{ median, p10, p90, n }`. */
  const column = (title, get, { digits = 0, ratio = true, spread = true } = {}) => {
    const median = (id) => {
      const s = get(id);
      return typeof s === 'number' ? s : s?.median;
    };
    const positive = ratio ? full.map(median).filter((x) => Number.isFinite(x) && x > 0) : [];
    const least = positive.length ? Math.min(...positive) : undefined;
    const cell = (id) => {
      const s = get(id);
      const m = median(id);
      if (m === null || m === undefined || !Number.isFinite(m)) return dash;
      const range = spread && typeof s === 'object' && s.n > 1 ? ` (${num(s.p10, digits)}–${num(s.p90, digits)})` : '';
      const times = least && m > 0 ? ` ×${(m / least).toFixed(m / least < 10 ? 1 : 0)}` : '';
      return `${num(m, digits)}${range}${times}`;
    };
    return { title, cell };
  };
  const text = (title, cell) => ({ title, cell });
  const grid = (columns, ids = peers) =>
    table(
      ['', ...columns.map((c) => c.title)],
      ids.map((id) => [id, ...columns.map((c) => c.cell(id))]),
    );
  return { peers, column, text, grid };
}
