import type { Consent } from './manager/consent.js';
/** What a page may call before and after this file has loaded: `(window.askfirst ||= []).push((consent) => …)`. */
type EarlyCall = (consent: Consent) => void;
declare global {
    interface Window {
        /** A list of early calls at first, then the consent object itself, whose `push` calls at once. */
        askfirst?: EarlyCall[] | (Consent & {
            push(call: EarlyCall): void;
        });
    }
}
export {};
