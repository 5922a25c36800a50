/** `www.example.com` → `com`, `example.com`, `www.example.com`. Browsers refuse the ones that are public suffixes. */
export declare const parentDomains: () => string[];
/** The cookie's text. Two of one name (host and parent domain) contradict each other, and so count as none. */
export declare const readCookie: (name: string) => string | undefined;
/** Removes our own cookie, which has the path `/`, for this host and every domain above it. */
export declare function removeCookie(name: string): void;
/**
 * Writes a cookie for this host, or for `domain`; `auto` tries from the widest domain down to the one that holds.
 * @param age in ms
 * @returns whether the browser kept it
 */
export declare const writeCookie: (name: string, text: string, age: number, domain?: string) => boolean;
