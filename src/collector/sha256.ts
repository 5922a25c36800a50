import { hex } from '../domain/hex.js';

/** SHA-256 in hexadecimal, by the Web Crypto API: the handler also runs where there is no Node. */
export const sha256 = async (text: string): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
