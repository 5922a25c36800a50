import type { Duration } from './basic-types.js';
import { type OptOutName } from './rights-types.js';
import type { Regime } from './types.js';
export declare const KINDS: readonly ["access", "rectification", "erasure", "restriction", "portability", "objection", "objection-marketing", "automated-decision", "withdrawal", "sale", "sensitive", "communications"];
/** What is asked for: a right, one of California's opt-outs, or `communications`: no longer to get kinds of e-mail. */
export type RequestKind = (typeof KINDS)[number];
/** What a person asks, as it is posted. Their words and address are in here alone, and never in web storage. */
export interface PrivacyRequest {
    readonly format: 1;
    /** What the person names it by: `7F3K-9QXD-MN2T`. Made in the browser, so that sending again is harmless. */
    readonly reference: string;
    /** 256 random bits in hexadecimal: whoever has them may read the state. The collector keeps only their hash. */
    readonly token: string;
    readonly kind: RequestKind;
    /** When it was sent, by the browser's clock. */
    readonly time: string;
    /** Within which time the notice promises an answer. */
    readonly within: Duration;
    /** Who answers and what it concerns, where the notice tells several apart. */
    readonly about?: string;
    /** Where the answer goes. The opt-outs need none: nobody has to say who they are (11 CCR §7026(d)). */
    readonly email?: string;
    readonly name?: string;
    readonly message?: string;
    /** With `communications`: the ids of what is no longer wanted. */
    readonly stop?: readonly string[];
    readonly language: string;
    readonly regime?: Regime;
    readonly origin: string;
    readonly version: string;
}
export declare const isOptOut: (kind: string) => kind is OptOutName;
/** Whether something may be an e-mail address: what is stricter refuses addresses that exist. */
export declare const isEmail: (value: unknown) => value is string;
/** @param bytes 12 random ones */
export declare const referenceOf: (bytes: Uint8Array) => string;
