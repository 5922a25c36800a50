const HERE = 'https://here.invalid';

/**
 * The address, if a link may have it: http, https, mailto, or a path on this site; else undefined.
 * It is read as a browser reads it, because `java\nscript:` and `/\host` are not what they look like, and by its
 * origin, because `javascript://here.invalid/` has that host too.
 */
export function safeHref(href: unknown): string | undefined {
  if (!href || typeof href !== 'string') return undefined;
  try {
    return new URL(href, HERE).origin === HERE || /^(https?|mailto):/i.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
