import type { ConsentRecord } from '../domain/record.js';
export interface CookieOptions {
    /** As in the page's config (`consent.cookie.name`). @default 'askfirst' */
    readonly name?: string;
    /**
     * As in the page's config (`consent.cookie.domain`); `auto` there cannot be used with this. Two cookies of one name
     * and different domains would contradict each other, and count as none.
     */
    readonly domain?: string;
}
/**
 * The `Set-Cookie` that makes a remembered answer last: Safari keeps what a script wrote for seven days, and what a
 * server set for as long as it says. It repeats the cookie that the page wrote for one of `records`, and so changes
 * no answer: not even when an old record is delivered late.
 * @param now in ms since 1970
 */
export declare function prolong({ name, domain }: CookieOptions, header: string | null, records: readonly ConsentRecord[], now: number): string | undefined;
