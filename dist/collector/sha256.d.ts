/** SHA-256 in hexadecimal, by the Web Crypto API: the handler also runs where there is no Node. */
export declare const sha256: (text: string) => Promise<string>;
