/** SHA-256 in hexadecimal; null on plain http, where the browser offers no digest. */
export declare const sha256: (text: string) => Promise<string | null>;
