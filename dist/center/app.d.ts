import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Model } from './model.js';
export declare const TITLE = "title";
/** The sections of a full notice, which are fetched once the centre is open. */
export interface NoticePart {
    readonly styles: string;
    /** The table of contents. */
    readonly Contents: ComponentType;
    readonly Sections: ComponentType;
}
/** Null where the notice has no sections, or they did not load. */
type Part = ReadonlySignal<NoticePart | null | undefined>;
interface Props {
    readonly model: Model;
    readonly part: Part;
    /** Closes the centre; without it there is nothing to close. */
    readonly close: (() => void) | undefined;
}
/** All that the centre shows. */
export declare function App({ model, part, close }: Props): import("preact").JSX.Element;
export {};
