/** Which script wrote a cookie, as far as it was written by `document.cookie` since this began. */
interface CookieWriters {
    /** The address of the script; the page's own for an inline one; undefined where nobody was seen. */
    of(name: string): string | undefined;
    stop(): void;
}
/** Watches `document.cookie` for as long as somebody debugs. The guard has no room for it, and may be absent. */
export declare function watchCookieWriters(): CookieWriters;
export {};
