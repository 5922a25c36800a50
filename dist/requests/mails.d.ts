import type { ReadonlySignal } from '@preact/signals';
import type { Desk } from './desk.js';
/** A switch for each kind of e-mail that one can do without. What the person gets today nobody here knows: all begin at off. */
export declare function Mails({ desk, wrong }: {
    readonly desk: Desk;
    readonly wrong: ReadonlySignal<string | undefined>;
}): import("preact").JSX.Element;
