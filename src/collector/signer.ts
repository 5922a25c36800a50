import { canonical } from '../domain/canonical.js';
import { type Fields, isObject } from '../domain/object.js';

/** A public Ed25519 key as a JWK (RFC 8037). */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  /** Its thumbprint (RFC 7638); worked out where it is missing. */
  readonly kid?: string;
}

/** The private one: keep it out of the database whose ledger it signs. */
export interface SigningKey extends PublicKey {
  readonly d: string;
}

/** A JWK set (RFC 7517, 5), as published at `/keys`. */
export interface Keys {
  readonly keys: readonly PublicKey[];
}

/** What a signature is for, so that one kind never passes as the other. */
type SignatureType = 'askfirst-receipt' | 'askfirst-head';

export interface Signer {
  /** The public keys: its own, and earlier ones that still verify. */
  readonly keys: Keys;
  /** A compact JWS. Ed25519 is deterministic: the same payload gives the same text. */
  sign(type: SignatureType, payload: object): Promise<string>;
  readonly verify: Verify;
}

/** The payload of a JWS of that type, or undefined where none of the keys has signed it. */
type Verify = (type: SignatureType, jws: string) => Promise<Fields | undefined>;

const ALG = 'EdDSA';

async function toPublic({ kty, crv, x }: PublicKey): Promise<PublicKey> {
  const { calculateJwkThumbprint } = await import('jose');
  return { kty, crv, x, kid: await calculateJwkThumbprint({ kty, crv, x }) };
}

export async function createVerify({ keys }: Keys): Promise<Verify> {
  const { compactVerify, createLocalJWKSet } = await import('jose');
  const find = createLocalJWKSet({ keys: await Promise.all(keys.map(toPublic)) });
  return async function verify(type, jws) {
    try {
      const { payload, protectedHeader } = await compactVerify(jws, find, { algorithms: [ALG] });
      const value: unknown = JSON.parse(new TextDecoder().decode(payload));
      return protectedHeader.typ === type && isObject(value) ? value : undefined;
    } catch {
      return undefined;
    }
  };
}

/**
 * Signs with the package `jose`, which the site installs.
 * @param retired public keys that were used before
 */
export async function createSigner(key: SigningKey, retired: readonly PublicKey[] = []): Promise<Signer> {
  const { CompactSign, importJWK } = await import('jose');
  const [own, ...earlier] = await Promise.all([key, ...retired].map(toPublic));
  const keys: Keys = { keys: own ? [own, ...earlier] : earlier };
  const { kty, crv, x, d } = key;
  const secret = await importJWK({ kty, crv, x, d }, ALG);
  return {
    keys,
    sign: (typ, payload) =>
      new CompactSign(new TextEncoder().encode(canonical(payload)))
        .setProtectedHeader({ alg: ALG, kid: own?.kid ?? '', typ })
        .sign(secret),
    verify: await createVerify(keys),
  };
}

/** A new key for `createCollector({ sign: { key } })`: make one, and keep it where secrets are kept. */
export async function generateKey(): Promise<SigningKey> {
  const { exportJWK, generateKeyPair } = await import('jose');
  const { privateKey } = await generateKeyPair(ALG, { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}
