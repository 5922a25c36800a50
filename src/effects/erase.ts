import Cookies from 'js-cookie';
import { matches } from '../domain/match.js';
import type { Service } from '../domain/types.js';
import { attempt } from './attempt.js';
import { parentDomains } from './cookie.js';
import { listen } from './events.js';

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: a cookie's path may or may not end in a slash. */
const parentPaths = (): string[] => {
  const parts = location.pathname.split('/').filter(Boolean).slice(0, 20);
  return [
    '/',
    ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`).flatMap((path) => [path, `${path}/`]),
  ];
};

const cookieNames = (): string[] =>
  attempt(() => document.cookie.split('; ').map((cookie) => cookie.split('=')[0] as string)) ?? [];

/** Over every parent domain and path, partitioned or not: a cookie goes only by exactly what it came with. */
function eraseCookie(name: string): void {
  for (const domain of ['', ...parentDomains()])
    for (const path of parentPaths())
      for (const partitioned of [false, true])
        attempt(() =>
          Cookies.remove(name, { domain, path, secure: partitioned, partitioned } as Cookies.CookieAttributes),
        );
}

function cleanUp({ cookies = [], storage = [] }: Service): void {
  for (const { name } of cookies) for (const found of cookieNames()) if (matches(name, found)) eraseCookie(found);
  for (const { name, kind } of storage) {
    const area = kind === 'session' ? sessionStorage : localStorage;
    for (const key of Object.keys(area)) if (matches(name, key)) area.removeItem(key);
  }
}

/** One by one: nobody has checked what a config holds at this depth, and blocked storage throws. */
const clean = (services: readonly Service[]): void => {
  for (const service of services) attempt(() => cleanUp(service));
};

let stops: (() => void)[] = [];

/**
 * Erases the cookies and web storage that the denied services declare, now and as the page goes: what ran before
 * goes on until then, and may store anew. HttpOnly cookies are beyond any script. Returns the ways out.
 * @param later what is denied by then
 */
export function erase(now: readonly Service[], later: () => readonly Service[]): (() => void)[] {
  clean(now);
  for (const stop of stops) stop();
  // On the way out `visibilitychange` comes last, but not in a tab that is hidden already.
  stops = ['pagehide', 'visibilitychange'].map((type) => listen(window, type, () => clean(later())));
  return stops;
}
