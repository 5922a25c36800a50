import type { Desk } from './desk.js';
interface Props {
    readonly desk: Desk;
    readonly close: () => void;
}
/** Asks for as little as an answer needs (GDPR article 12(6)), and for nothing that one must give for an opt-out. */
export declare function Form({ desk, close }: Props): import("preact").JSX.Element;
export {};
