import { hex } from '../domain/hex.js';

/** SHA-256 in hexadecimal; null on plain http, where the browser offers no digest. */
export const sha256 = async (text: string): Promise<string | null> =>
  crypto.subtle ? hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))) : null;
