import { attempt } from '../attempt.js';

/** Which script wrote a cookie, as far as it was written by `document.cookie` since this began. */
interface CookieWriters {
  /** The address of the script; the page's own for an inline one; undefined where nobody was seen. */
  of(name: string): string | undefined;
  stop(): void;
}

/** Addresses in a stack, the innermost first; engines differ in all that stands around them. */
const FRAME = /https?:\/\/[^\s()]+?(?=:\d+:\d+)/g;

/** Watches `document.cookie` for as long as somebody debugs. The guard has no room for it, and may be absent. */
export function watchCookieWriters(): CookieWriters {
  const writers = new Map<string, string>();
  const { prototype } = Document;
  const before = Object.getOwnPropertyDescriptor(prototype, 'cookie');
  const native = before?.set;
  if (!before || !native) return { of: () => undefined, stop() {} };
  function set(this: Document, text: string): void {
    // By the stack: what runs in a callback is no current script. The first frame is this one.
    const writer = new Error().stack?.match(FRAME)?.[1];
    const name = attempt(() => `${text}`.split('=')[0]?.trim());
    if (name && writer && !writers.has(name)) writers.set(name, writer);
    native?.call(this, text);
  }
  attempt(() => Object.defineProperty(prototype, 'cookie', { ...before, set }));
  return {
    of: (name) => writers.get(name),
    stop() {
      // What someone else has wrapped since stays.
      if (Object.getOwnPropertyDescriptor(prototype, 'cookie')?.set === set)
        Object.defineProperty(prototype, 'cookie', before);
    },
  };
}
