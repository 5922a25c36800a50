/** Bytes as lower-case hexadecimal digits. */
export declare const hex: (bytes: Uint8Array) => string;
