/**
 * The address, if a link may have it: http, https, mailto, or a path on this site; else undefined.
 * It is read as a browser reads it, because `java\nscript:` and `/\host` are not what they look like.
 */
export declare function safeHref(href: unknown): string | undefined;
