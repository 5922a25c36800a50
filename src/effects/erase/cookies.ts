import Cookies from 'js-cookie';
import { attempt } from '../attempt.js';
import { parentDomains } from '../cookie.js';

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: a cookie's path may or may not end in a slash. */
const parentPaths = (): string[] => {
  const parts = location.pathname.split('/').filter(Boolean).slice(0, 20);
  return [
    '/',
    ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`).flatMap((path) => [path, `${path}/`]),
  ];
};

/** Where there is no cookie there is no name, which a `*` alone would fit. */
export const cookieNames = (): string[] => document.cookie.split('; ').flatMap((cookie) => cookie.split('=')[0] || []);

/** Over every parent domain and path, partitioned or not: a cookie goes only by exactly what it came with. */
export function eraseCookie(name: string): void {
  for (const domain of ['', ...parentDomains()])
    for (const path of parentPaths())
      for (const partitioned of [false, true])
        attempt(() =>
          Cookies.remove(name, { domain, path, secure: partitioned, partitioned } as Cookies.CookieAttributes),
        );
}
