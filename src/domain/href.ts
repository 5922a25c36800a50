const HERE = 'https://here.invalid/';

/**
 * The address, if a link may have it: http, https, mailto, or a path on this site; else undefined.
 * It is read as a browser reads it, because `java\nscript:` and `/\host` are not what they look like, and whole,
 * because `javascript://here.invalid/` has the host of a path, and `blob:https://here.invalid/` its origin.
 */
export function safeHref(href: unknown): string | undefined {
  if (!href || typeof href !== 'string') return undefined;
  try {
    return new URL(href, HERE).href.startsWith(HERE) || /^(https?|mailto):/i.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
