/** SHA-256 in hexadecimal; null on plain http, where the browser offers no digest. */
export declare const sha256: (text: string) => Promise<string | null>;
/** A random UUID (RFC 9562, version 4), also on plain http, where `crypto.randomUUID` is missing. */
export declare const randomId: () => string;
