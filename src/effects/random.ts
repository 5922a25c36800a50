import { hex } from '../domain/hex.js';
import { referenceOf } from '../domain/request.js';

/** As many random bytes, in hexadecimal. */
export const randomHex = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)));

/** A random UUID (RFC 9562, version 4), also on plain http, where `crypto.randomUUID` is missing. */
export const randomId = (): string => randomHex(16).replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');

/** What a person names a request by. */
export const randomReference = (): string => referenceOf(crypto.getRandomValues(new Uint8Array(12)));
