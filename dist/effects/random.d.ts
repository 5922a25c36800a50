/** As many random bytes, in hexadecimal. */
export declare const randomHex: (bytes: number) => string;
/** A random UUID (RFC 9562, version 4), also on plain http, where `crypto.randomUUID` is missing. */
export declare const randomId: () => string;
/** What a person names a request by. */
export declare const randomReference: () => string;
