import UPlot from 'uplot';
import { element } from './element.js';
import type { Series } from './series.js';

/** Each 3:1 or more against white and against #161616, and told apart by dashes as well (WCAG 1.4.1, 1.4.11). */
const COLORS = ['#0f62fe', '#c7510c', '#198038', '#9f1853', '#6f6f6f', '#8a3ffc'];
const DASHES = [[], [8, 4], [2, 3], [12, 3, 2, 3]];
/** More lines than these cannot be told apart; the table has them all. */
const MOST_LINES = 6;

/** A plot of a table that stands beside it: who cannot see it misses nothing. */
export function chart({ days, values, counts }: Series, width: number): HTMLElement {
  const text = getComputedStyle(document.body).color;
  const axis = { stroke: text, grid: { stroke: '#80808040' } };
  const lines = values.slice(0, MOST_LINES).map((label, index) => ({
    label,
    stroke: COLORS[index % COLORS.length] ?? text,
    dash: DASHES[index % DASHES.length] ?? [],
    width: 2,
  }));
  const host = element('div', { 'aria-hidden': 'true' });
  const times = days.map((day) => Date.parse(day) / 1000);
  new UPlot(
    {
      width,
      height: 240,
      tzDate: (seconds) => UPlot.tzDate(new Date(seconds * 1000), 'UTC'),
      series: [{}, ...lines],
      axes: [axis, { ...axis, size: 60 }],
      scales: { y: { range: (_plot, _low, high) => [0, high || 1] } },
      legend: { live: false },
      cursor: { show: false },
    },
    [times, ...counts.slice(0, MOST_LINES).map((line) => [...line])],
    host,
  );
  return host;
}
