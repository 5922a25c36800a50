/** A run of words that both texts have, or only the one or the other. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** In words. The time grows with the product of both lengths, and a hostile config must not hang the page. */
const LONGEST = 400;

/** What differs between two texts, word by word: the least that has to be taken out and put in. */
export function diffWords(before: string, after: string): Run[] {
  const from = before.match(/\S+\s*/g) ?? [];
  const to = after.match(/\S+\s*/g) ?? [];
  const runs: Run[] = [];
  const add = (kind: Run['kind'], text: string): void => {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else if (text) runs.push({ kind, text });
  };
  if (Math.max(from.length, to.length) > LONGEST) {
    add('removed', before);
    add('added', after);
    return runs;
  }
  const bare = (word: string | undefined): string | undefined => word?.trimEnd();
  /** How many words the rests of both, from these words on, have in common. */
  const common = from.map(() => to.map(() => 0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) row[j] = bare(from[i]) === bare(to[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && bare(from[i]) === bare(to[j])) {
      add('same', to[j++] ?? '');
      i++;
    } else if (i < from.length && (j >= to.length || at(i + 1, j) >= at(i, j + 1))) add('removed', from[i++] ?? '');
    else add('added', to[j++] ?? '');
  }
  return runs;
}
