/**
 * JSON with exactly one spelling for one value (RFC 8785), so that equal values have equal hashes. Fields that are
 * undefined are left out.
 */
export declare function canonical(value: unknown): string;
