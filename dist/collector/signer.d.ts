import { type Fields } from '../domain/object.js';
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
export declare function createVerify({ keys }: Keys): Promise<Verify>;
/**
 * Signs with the package `jose`, which the site installs.
 * @param retired public keys that were used before
 */
export declare function createSigner(key: SigningKey, retired?: readonly PublicKey[]): Promise<Signer>;
/** A new key for `createCollector({ sign: { key } })`: make one, and keep it where secrets are kept. */
export declare function generateKey(): Promise<SigningKey>;
export {};
