import type { Consent } from './manager/consent.js';
/** What a page may call before and after this file has loaded: `(window.askfirst ||= []).push((consent) => …)`. */
type EarlyCall = (consent: Consent) => void;
/** `granted` marks that AskFirst has begun. */
type EarlyCalls = EarlyCall[] & {
    granted?: unknown;
};
declare global {
    interface Window {
        /** A list of early calls at first, then the consent object itself, whose `push` calls at once. */
        askfirst?: EarlyCalls | (Consent & {
            push(call: EarlyCall): void;
        });
    }
}
export {};
