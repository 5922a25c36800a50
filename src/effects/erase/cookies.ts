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

/**
 * js-cookie encodes every other name, which is then that of another cookie: Adobe writes `AMCV_…%40AdobeOrg`, and a
 * browser takes nearly anything (RFC 6265, section 5.2).
 */
const PLAIN = /^[\w.!~*'#$&+^`|-]+$/;

/** Over every parent domain and path, partitioned or not: a cookie goes only by exactly what it came with. */
export function eraseCookie(name: string): void {
  for (const domain of ['', ...parentDomains()])
    for (const path of parentPaths())
      for (const partitioned of [false, true])
        attempt(() => {
          // A name that begins with __Secure- or __Host- is not even taken back without it (RFC 6265bis, 4.1.3).
          const secure = partitioned || location.protocol === 'https:';
          if (PLAIN.test(name)) Cookies.remove(name, { domain, path, secure, partitioned } as Cookies.CookieAttributes);
          else
            document.cookie = `${name}=;max-age=0;path=${path}${domain && `;domain=${domain}`}${secure ? ';secure' : ''}${partitioned ? ';partitioned' : ''}`;
        });
}
