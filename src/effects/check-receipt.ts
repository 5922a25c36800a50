import { canonical } from '../domain/canonical.js';
import { isObject } from '../domain/object.js';
import type { ConsentRecord } from '../domain/record.js';
import { attempt } from './attempt.js';
import { sha256 } from './digest.js';

/** What a look at a receipt came to; `unable` where the browser has no Ed25519, or no cryptography on plain http. */
export type ReceiptCheck = 'ok' | 'bad' | 'unable';

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

const partOf = (text: string | undefined): { readonly [name: string]: unknown } => {
  const value: unknown = attempt(() => JSON.parse(new TextDecoder().decode(bytesOf(text ?? ''))));
  return isObject(value) ? value : {};
};

/** What a receipt claims, whoever signed it. */
export const claimsOf = (receipt: string): { readonly [claim: string]: unknown } => partOf(receipt.split('.')[1]);

/** The keys in a JWK set (RFC 7517, 5): the set itself, or the address that it is published at. Undefined where there is none. */
export async function keysAt(from: unknown): Promise<readonly unknown[] | undefined> {
  try {
    const set: unknown =
      typeof from === 'string'
        ? await (await fetch(new URL(from, location.href), { credentials: 'omit', referrerPolicy: 'origin' })).json()
        : from;
    return isObject(set) && Array.isArray(set.keys) ? set.keys : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the holder of one of the keys signed that it had this very record. */
export async function checkReceipt(
  record: ConsentRecord,
  receipt: string,
  keys: readonly unknown[],
): Promise<ReceiptCheck> {
  const [head, payload, signature = ''] = receipt.split('.');
  const { alg, typ, kid } = partOf(head);
  const claims = claimsOf(receipt);
  const hash = await sha256(canonical(record));
  if (!hash) return 'unable';
  if (alg !== 'EdDSA' || typ !== 'askfirst-receipt' || claims.id !== record.id || claims.record !== hash) return 'bad';
  for (const key of keys) {
    if (!isObject(key) || (key.kid !== undefined && key.kid !== kid)) continue;
    const { kty, crv, x } = key as JsonWebKey;
    try {
      const known = await crypto.subtle.importKey('jwk', { kty, crv, x } as JsonWebKey, 'Ed25519', false, ['verify']);
      const signed = new TextEncoder().encode(`${head}.${payload}`);
      if (await crypto.subtle.verify('Ed25519', known, bytesOf(signature), signed)) return 'ok';
    } catch (error) {
      // Anything else is a key, or a signature, that is none.
      if (error instanceof DOMException && error.name === 'NotSupportedError') return 'unable';
    }
  }
  return 'bad';
}
