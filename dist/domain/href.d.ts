/**
 * The address, if a link may have it: http, https, mailto, or a path on this site; else undefined.
 * It is read as a browser reads it, because `java\nscript:` and `/\host` are not what they look like, and whole,
 * because `javascript://here.invalid/` has the host of a path, and `blob:https://here.invalid/` its origin.
 */
export declare function safeHref(href: unknown): string | undefined;
