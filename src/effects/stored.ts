import type { Stored } from '../domain/stored.js';
import { attempt } from './attempt.js';

/** Something that the browser keeps for this page; never its value. */
export type Found = Pick<Stored, 'kind' | 'name'>;

/** What this page can see of what is stored right now; nothing of a store that is blocked. */
export function readStored(): Found[] {
  const names = {
    cookie: () => document.cookie.split(/;\s*/).map((pair) => pair.split('=', 1)[0] ?? ''),
    local: () => Object.keys(localStorage),
    session: () => Object.keys(sessionStorage),
  };
  return (['cookie', 'local', 'session'] as const).flatMap((kind) =>
    (attempt(names[kind]) ?? []).filter(Boolean).map((name) => ({ kind, name })),
  );
}
