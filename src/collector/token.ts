/** Shorter ones can be guessed. */
const SHORTEST = 20;

/** The token in an `Authorization` header (RFC 6750, 2.1). */
export const bearerOf = (authorization: string | null): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];

/**
 * Whether an `Authorization` header carries one of `tokens`. Compares keyed hashes by `crypto.subtle.verify`, whose
 * time does not depend on where they differ.
 * @throws TypeError when a token is shorter than 20 characters
 */
export function createTokenCheck(tokens: readonly string[]): (authorization: string | null) => Promise<boolean> {
  if (!tokens.length || tokens.some(({ length }) => length < SHORTEST))
    throw new TypeError(`operator.token must have at least ${SHORTEST} characters`);
  const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
  const made = (async () => {
    const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
    const signatures = await Promise.all(tokens.map((token) => crypto.subtle.sign('HMAC', key, bytes(token))));
    return { key, signatures };
  })();
  return async function isAllowed(authorization) {
    const { key, signatures } = await made;
    const token = bytes(bearerOf(authorization) ?? '');
    const results = await Promise.all(
      signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, token)),
    );
    return results.includes(true);
  };
}
