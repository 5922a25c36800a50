import type { Consent } from './manager/consent.js';
/** What a page may call before and after this file has loaded: `(window.askfirst ||= []).push((consent) => …)`. */
type EarlyCall = (consent: Consent) => void;
/** `granted` says that AskFirst has begun: a no to everything, until the config is there. */
type EarlyCalls = EarlyCall[] & {
    granted?: () => false;
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
