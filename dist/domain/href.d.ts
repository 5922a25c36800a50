/**
 * The address, if a link may have it: https, mailto, tel, or a path on this site; else undefined. No http, whose page
 * anybody on the way can change: a notice must be what its controller wrote.
 * It is read as a browser reads it, because `java\nscript:` and `/\host` are not what they look like, and whole,
 * because `javascript://here.invalid/` has the host of a path, and `blob:https://here.invalid/` its origin.
 */
export declare function safeHref(href: unknown): string | undefined;
