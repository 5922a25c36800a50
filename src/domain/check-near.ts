import { quote } from './check-path.js';

/** Longer words are no typing mistakes, and more ids than a config has would cost a hostile one quadratic time. */
const LONGEST = 40;
const MOST = 100;

/** How many letters must be put in, taken out, changed or swapped with their neighbour to get from one word to the other. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line[column] = Math.min(
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, line];
  }
  return above[to.length] ?? 0;
}

const plain = (word: string): string => word.replace(/[-_]/g, '').toLowerCase();

/** `Did you mean "position"?`, where one of the known words is at most a third of its letters away; else nothing. */
export function didYouMean(word: unknown, known: Iterable<string>): string {
  if (typeof word !== 'string' || word.length > LONGEST) return '';
  const near = [...known]
    .slice(0, MOST)
    .filter((candidate) => Math.abs(candidate.length - word.length) <= candidate.length / 3)
    .map((candidate) => ({ candidate, away: distance(plain(word), plain(candidate)) }))
    .filter(({ candidate, away }) => away <= candidate.length / 3)
    .sort((a, b) => a.away - b.away)[0];
  return near ? `Did you mean ${quote(near.candidate)}?` : '';
}
