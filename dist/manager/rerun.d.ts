import type { LoadLater } from './consent.js';
/**
 * An inert copy takes the place of what has run, as if the page had brought it anew: the gate lets it through if it is
 * granted then, in the same order and with the same nonce. What the application has removed stays gone. Trusted Types
 * refuse the text of a copy, and so an inline script; its `src` they let pass.
 */
export declare const rerun: Awaited<ReturnType<LoadLater>>['rerun'];
