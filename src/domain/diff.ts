import type { Choice } from './record.js';

/** What a new choice gives and takes back, as ids. */
export interface Change {
  readonly granted: readonly string[];
  readonly withdrawn: readonly string[];
}

export function diff(previous: Choice, next: Choice): Change {
  const only = (in_: Choice, notIn: Choice): string[] =>
    Object.keys(in_).filter((id) => in_[id] === true && notIn[id] !== true);
  return { granted: only(next, previous), withdrawn: only(previous, next) };
}
