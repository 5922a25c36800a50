import type { Signal } from '@preact/signals';
interface Styled {
    readonly styles: string;
}
/** A part of the centre that is a file of its own: undefined while it is on its way, null where it did not come. */
export type Arriving<Part> = Signal<Part | null | undefined>;
/** Takes up a part as it comes, and its style sheet. */
export declare function arrive<Part extends Styled>(part: Arriving<Part>, loading: Promise<Part>, style: (css: string) => unknown): void;
export {};
