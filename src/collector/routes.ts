import type { Answer } from './answer.js';

type Route = (query: URLSearchParams, request: Request) => Promise<Answer>;

/** What answers each method on the last part of a path: `GET records`. */
export type Routes = { readonly [name: string]: Route };

/** What is wrong with the names in a query: one that is mistyped, or said twice, would else be left out. */
export function problemOfNames(query: URLSearchParams, known: readonly string[]): string | undefined {
  const given = [...query.keys()];
  const isSound = given.every((name) => known.includes(name)) && new Set(given).size === given.length;
  return isSound ? undefined : `a query may say once each: ${known.join(', ') || 'nothing'}`;
}

/** What one answer lists at most. */
export const MOST_LISTED = 1000;

/** The number that a list goes on behind; undefined for what is none. */
export function readAfter(query: URLSearchParams): number | undefined {
  const after = Number(query.get('after') ?? 0);
  return Number.isSafeInteger(after) ? after : undefined;
}
