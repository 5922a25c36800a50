const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in hexadecimal; null on plain http, where the browser offers no digest. */
export const sha256 = async (text: string): Promise<string | null> =>
  crypto.subtle ? hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))) : null;

/** As many random bytes, in hexadecimal. */
export const randomHex = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)));

/** A random UUID (RFC 9562, version 4), also on plain http, where `crypto.randomUUID` is missing. */
export const randomId = (): string =>
  hex(crypto.getRandomValues(new Uint8Array(16))).replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
