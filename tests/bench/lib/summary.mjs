// One row for each contestant: the table that a README can quote.

import { dash, table } from './markdown.mjs';
import { bestPeer, facts, found, measures, numberOf, written } from './measures.mjs';

const order = ['full', 'no-gate', 'banner'];
const rank = ({ id, scope }) => (id === 'ours' ? -1 : order.indexOf(scope));
const load = (averages) => averages.map((x) => x.toFixed(1)).join(' ');

/** On what a run was made. */
export const runLine = ({ chromium, node, machine, date, n, quick, seconds }) =>
  `Chromium ${chromium} headless, node ${node}, ${machine.cpu?.trim()}, ${machine.cores} cores, load before ${load(machine.load)}, after ${load(machine.loadAfter)}; ${date.slice(0, 10)}; N = ${n}${quick ? ' (quick)' : ''}; ${seconds.all} s.`;

function cell(result, measure, id) {
  const x = numberOf(result, measure, id);
  if (x === undefined) return dash;
  const best = measure.ratio ? bestPeer(result, measure) : undefined;
  return `${written(result, measure, id, x)}${best ? ` ×${(x / best.x).toFixed(2)}` : ''}`;
}

function fact(result, { suite, get }, id) {
  const s = found(result, suite, id);
  return s ? (get(s) ? 'yes' : 'no') : dash;
}

export function summary(result) {
  const columns = [...measures, ...facts].filter(({ head, suite }) => head && result.suites[suite]);
  const rows = result.meta.contestants
    .filter((c) => c.scope)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, title, scope }) => [
      scope === 'full' ? title : `${title}: ${scope === 'banner' ? 'banner alone' : 'no gate'}`,
      ...columns.map((c) => (c.write ? cell(result, c, id) : fact(result, c, id))),
    ]);
  return `${table(['', ...columns.map((c) => c.head)], rows)}\n\nMedians; × is the ratio to the best peer that gates. ${runLine(result.meta)}`;
}
