import { decode } from '../domain/codec.js';
import type { ConsentRecord } from '../domain/record.js';
import { settle } from '../domain/settle.js';

export interface CookieOptions {
  /** As in the page's config (`consent.cookie.name`). @default 'askfirst' */
  readonly name?: string;
  /**
   * As in the page's config (`consent.cookie.domain`); `auto` there cannot be used with this. Two cookies of one name
   * and different domains would contradict each other, and count as none.
   */
  readonly domain?: string;
}

/** As the page reads it (`effects/cookie.ts`), but still encoded; undefined where it is missing, twice there, or not one of ours. */
function readCookie(header: string | null, name: string): string | undefined {
  const [only, other] = (header ?? '').split(/; */).filter((cookie) => cookie.startsWith(`${name}=`));
  const value = only?.slice(name.length + 1);
  return value !== undefined && other === undefined && /^[\w%!'()*~.-]{1,4000}$/.test(value) ? value : undefined;
}

/**
 * The `Set-Cookie` that makes a remembered answer last: Safari keeps what a script wrote for seven days, and what a
 * server set for as long as it says. It repeats the cookie that the page wrote for one of `records`, and so changes
 * no answer: not even when an old record is delivered late.
 * @param now in ms since 1970
 */
export function prolong(
  { name = 'askfirst', domain }: CookieOptions,
  header: string | null,
  records: readonly ConsentRecord[],
  now: number,
): string | undefined {
  const value = readCookie(header, name);
  let remembered: string | undefined;
  try {
    remembered = decode(decodeURIComponent(value ?? ''))?.id;
  } catch {
    return undefined;
  }
  const record = records.find(({ id }) => id === remembered);
  if (!record) return undefined;
  const { until } = settle(record, new Date(now).toISOString());
  const age = Math.floor((Date.parse(until) - now) / 1000);
  const secure = record.origin.startsWith('https:') ? '; Secure' : '';
  return age > 0
    ? `${name}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${domain === undefined ? '' : `; Domain=${domain}`}${secure}`
    : undefined;
}
