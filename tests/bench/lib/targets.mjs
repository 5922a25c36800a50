// What this project sets itself, against the best gating peer in the same run.

import { dash, table } from './markdown.mjs';
import { bestPeer, facts, found, measures, numberOf, written } from './measures.mjs';

const met = (ok) => (ok ? 'yes' : '**no**');

function target({ most, ratio, goal, write }) {
  if (most !== undefined) return most === 0 ? '0' : `at most ${write(most)}`;
  return ratio ? `× ${ratio}${goal ? `, goal × ${goal}` : ''}` : dash;
}

function measured(result, measure) {
  const own = numberOf(result, measure, 'ours');
  const best = bestPeer(result, measure);
  const times = own !== undefined && best?.x > 0 ? own / best.x : undefined;
  const value = measure.most === undefined ? times : own;
  const limit = measure.most ?? measure.ratio;
  return [
    measure.name,
    own === undefined ? dash : written(result, measure, 'ours', own),
    best ? `${written(result, measure, best.id, best.x)} (${best.id})` : dash,
    times === undefined ? dash : `× ${times.toFixed(2)}`,
    target(measure),
    value === undefined || limit === undefined ? dash : met(value <= limit),
  ];
}

function judged(result, fact) {
  const own = fact.get(found(result, fact.suite, 'ours'));
  const alike = result.meta.contestants
    .filter((c) => c.scope === 'full' && c.id !== 'ours')
    .map((c) => c.id)
    .filter((id) => {
      const s = found(result, fact.suite, id);
      return s && fact.get(s);
    });
  return [fact.name, own ? 'yes' : 'no', alike.join(', ') || 'none', dash, 'yes', met(own)];
}

/** @returns Markdown, or '' where the result has nothing of ours. */
export function targets(result) {
  const ran = ({ suite }) => found(result, suite, 'ours');
  const rows = [
    ...measures.filter(ran).map((m) => measured(result, m)),
    ...facts.filter(ran).map((f) => judged(result, f)),
  ];
  return rows.length ? table(['', 'AskFirst', 'best gating peer', 'ratio', 'target', 'met'], rows) : '';
}
