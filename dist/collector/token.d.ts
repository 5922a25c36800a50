/** The token in an `Authorization` header (RFC 6750, 2.1). */
export declare const bearerOf: (authorization: string | null) => string | undefined;
/**
 * Whether an `Authorization` header carries one of `tokens`. Compares keyed hashes by `crypto.subtle.verify`, whose
 * time does not depend on where they differ.
 * @throws TypeError when a token is shorter than 20 characters
 */
export declare function createTokenCheck(tokens: readonly string[]): (authorization: string | null) => Promise<boolean>;
