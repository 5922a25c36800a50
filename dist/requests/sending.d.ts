import type { Desk } from './desk.js';
/** What is becoming of a request, said aloud. */
export declare function Sending({ desk: { step, texts } }: {
    readonly desk: Desk;
}): import("preact").JSX.Element;
