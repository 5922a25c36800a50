import { attempt } from './attempt.js';

/** `www.example.com` → `com`, `example.com`, `www.example.com`. Browsers refuse the ones that are public suffixes. */
export const parentDomains = (): string[] =>
  location.hostname.split('.').map((_, index, labels) => labels.slice(-index - 1).join('.'));

const found = (name: string): string[] => document.cookie.split('; ').filter((cookie) => cookie.startsWith(`${name}=`));

/**
 * Our own few lines, because js-cookie, which erases for us (`erase/cookies.ts`), would cost a first visit 0.44 kB more.
 * @param age in seconds
 */
function put(name: string, text: string, age: number, domain: string): void {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${name}=${encodeURIComponent(text)};path=/;samesite=lax;max-age=${age};domain=${domain}${secure}`;
}

/** The cookie's text. Two of one name (host and parent domain) contradict each other, and so count as none. */
export const readCookie = (name: string): string | undefined =>
  attempt(() => {
    const [only, other] = found(name);
    return only && !other ? decodeURIComponent(only.slice(name.length + 1)) : undefined;
  });

/** Removes our own cookie, which has the path `/`, for this host and every domain above it. */
export function removeCookie(name: string): void {
  for (const domain of ['', ...parentDomains()]) attempt(() => put(name, '', 0, domain));
}

/**
 * Writes a cookie for this host, or for `domain`; `auto` tries from the widest domain down to the one that holds.
 * @param age in ms
 * @returns whether the browser kept it
 */
export const writeCookie = (name: string, text: string, age: number, domain = ''): boolean =>
  [...(domain === 'auto' ? parentDomains() : [domain]), ''].some((domain) =>
    attempt(() => {
      const holds = (): boolean => {
        put(name, text, age / 1000, domain);
        return readCookie(name) === text;
      };
      if (holds()) return true;
      // Another of this name may stand in the way.
      removeCookie(name);
      return holds();
    }),
  );
