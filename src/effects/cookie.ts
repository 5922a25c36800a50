import Cookies from 'js-cookie';
import { attempt } from './attempt.js';

/** `www.example.com` → `com`, `example.com`, `www.example.com`. Browsers refuse the ones that are public suffixes. */
export const parentDomains = (): string[] =>
  location.hostname.split('.').map((_, index, labels) => labels.slice(-index - 1).join('.'));

const count = (name: string): number =>
  document.cookie.split('; ').filter((cookie) => cookie.startsWith(`${name}=`)).length;

/** The cookie's text. Two of one name (host and parent domain) contradict each other, and so count as none. */
export const readCookie = (name: string): string | undefined =>
  attempt(() => (count(name) === 1 ? Cookies.get(name) : undefined));

/** Removes our own cookie, which has the path `/`, for this host and every domain above it. */
export function removeCookie(name: string): void {
  for (const domain of ['', ...parentDomains()]) attempt(() => Cookies.remove(name, { domain }));
}

/**
 * Writes a cookie for this host, or for `domain`; `auto` tries from the widest domain down to the one that holds.
 * @param age in ms
 * @returns whether the browser kept it
 */
export const writeCookie = (name: string, text: string, age: number, domain = ''): boolean =>
  [...(domain === 'auto' ? parentDomains() : [domain]), ''].some((domain) =>
    attempt(() => {
      if (count(name) > 1) removeCookie(name);
      Cookies.set(name, text, {
        domain,
        expires: new Date(Date.now() + age),
        sameSite: 'lax',
        secure: location.protocol === 'https:',
      });
      return readCookie(name) === text;
    }),
  );
